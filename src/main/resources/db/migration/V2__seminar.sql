create table seminar (
    id uuid primary key,
    version integer not null,
    code varchar(6) not null unique,
    title varchar(200) not null,
    state varchar(20) not null,
    names varchar(20) not null,
    least_citations integer not null,
    argued boolean not null,
    sample boolean not null,
    scenario varchar(100) not null,
    pack varchar(1000000) not null,
    created_by uuid not null references person (id),
    created_at timestamp(6) with time zone not null,
    opened_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone
);

create table participant (
    id uuid primary key,
    version integer not null,
    seminar_id uuid not null references seminar (id),
    person_id uuid not null references person (id),
    name varchar(60) not null,
    pseudonym varchar(60) not null,
    role varchar(20) not null,
    joined_at timestamp(6) with time zone not null,
    unique (seminar_id, person_id),
    unique (seminar_id, pseudonym)
);

create index participant_person on participant (person_id);
