-- What makes a tree of replies a graph, and what becomes of an argument in it.
alter table argument add column conceded_to uuid references argument (id);
alter table argument add column conceded_revision integer;
alter table argument add column conceded_at timestamp(6) with time zone;
alter table argument add column hidden_reason varchar(500);
alter table argument add column hidden_at timestamp(6) with time zone;
alter table argument add column merged_into uuid references argument (id);

alter table revision add column meets_id uuid references argument (id);
alter table revision add column verdict varchar(20);

create table argument_link (
    argument_id uuid not null references argument (id),
    rank integer not null,
    to_id uuid not null references argument (id),
    relation varchar(20) not null,
    disputed varchar(100),
    revision integer not null,
    primary key (argument_id, rank)
);

-- Who said that an argument moved them.
create table argument_moved (
    argument_id uuid not null references argument (id),
    participant_id uuid not null references participant (id),
    primary key (argument_id, participant_id)
);

-- What instructors did to put a debate in order: each act with its reason and what was there before, so that it can be
-- undone.
create table curation (
    id uuid primary key,
    version integer not null,
    seminar_id uuid not null references seminar (id),
    argument_id uuid not null references argument (id),
    act varchar(20) not null,
    reason varchar(500) not null,
    curator_id uuid not null references participant (id),
    done_at timestamp(6) with time zone not null,
    from_parent uuid references argument (id),
    from_position varchar(100) not null,
    from_relation varchar(20),
    from_disputed varchar(100),
    from_answers integer not null,
    into_id uuid references argument (id),
    undone_at timestamp(6) with time zone
);

create index curation_seminar on curation (seminar_id);

-- The replies that a merge took along.
create table curation_taken (
    curation_id uuid not null references curation (id),
    argument_id uuid not null references argument (id),
    answers integer not null,
    primary key (curation_id, argument_id)
);
