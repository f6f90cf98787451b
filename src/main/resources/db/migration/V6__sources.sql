-- What a class adds to the pack that it argues from: works as CSL-JSON, and evidence from them or from the pack's own.
create table added_source (
    id uuid primary key,
    version integer not null,
    seminar_id uuid not null references seminar (id),
    item varchar(20000) not null,
    added_by uuid not null references participant (id),
    added_at timestamp(6) with time zone not null
);

create index added_source_seminar on added_source (seminar_id);

create table added_evidence (
    id uuid primary key,
    version integer not null,
    seminar_id uuid not null references seminar (id),
    source varchar(200) not null,
    statement varchar(400) not null,
    kind varchar(20) not null,
    locator varchar(100) not null,
    added_by uuid not null references participant (id),
    added_at timestamp(6) with time zone not null,
    accepted_by uuid references participant (id),
    accepted_at timestamp(6) with time zone
);

create index added_evidence_seminar on added_evidence (seminar_id);

-- What somebody found who looked up a piece of evidence, be it the pack's or added.
create table source_check (
    id uuid primary key,
    version integer not null,
    seminar_id uuid not null references seminar (id),
    evidence varchar(100) not null,
    outcome varchar(20) not null,
    checked varchar(400) not null,
    place varchar(1000) not null,
    found varchar(2000) not null,
    checker_id uuid not null references participant (id),
    made_at timestamp(6) with time zone not null,
    settled_by uuid references participant (id),
    settled_at timestamp(6) with time zone
);

create index source_check_seminar on source_check (seminar_id);
