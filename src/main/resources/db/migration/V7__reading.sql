-- The full text of the reading as one class has it. It stands beside the seminar and not in its pack, so that no copy
-- of the pack carries it along. Of each seminar there is at most one that the class sees and one in preparation.
create table full_text (
    id uuid primary key,
    version integer not null,
    seminar_id uuid not null references seminar (id),
    shown boolean not null,
    loaded_by uuid not null references participant (id),
    loaded_at timestamp(6) with time zone not null,
    unique (seminar_id, shown)
);

create table full_text_passage (
    full_text_id uuid not null references full_text (id),
    rank integer not null,
    locator varchar(20),
    words varchar(20000) not null,
    primary key (full_text_id, rank)
);
