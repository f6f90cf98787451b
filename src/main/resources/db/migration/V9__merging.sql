-- What a merge carried over besides the replies, as it was before: the links to the duplicate, and what it bore on.
create table curation_carried (
    curation_id uuid not null references curation (id),
    from_id uuid not null references argument (id),
    to_id uuid not null references argument (id),
    revision integer not null,
    primary key (curation_id, from_id, to_id)
);
