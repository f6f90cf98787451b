-- What of that which waits for a participant they have read. What waits is worked out and not stored; an item is known
-- by its key. That one is here twice, when two pages of one person read it at once, does no harm.
create table waiting_read (
    id uuid primary key,
    participant_id uuid not null references participant (id),
    item varchar(120) not null,
    read_at timestamp(6) with time zone not null
);

create index waiting_read_participant on waiting_read (participant_id);
