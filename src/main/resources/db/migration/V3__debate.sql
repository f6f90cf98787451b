create table debate (
    seminar_id uuid primary key references seminar (id),
    changes bigint not null
);

create table argument (
    id uuid primary key,
    version integer not null,
    seminar_id uuid not null references seminar (id),
    author_id uuid not null references participant (id),
    position varchar(100) not null,
    parent_id uuid references argument (id),
    depth integer not null,
    relation varchar(20),
    disputed varchar(100),
    answers integer not null,
    withdrawn_at timestamp(6) with time zone,
    posted bigint not null,
    changed bigint not null,
    unique (seminar_id, changed)
);

create table revision (
    id uuid primary key,
    argument_id uuid not null references argument (id),
    number integer not null,
    claim varchar(280) not null,
    warrant varchar(10000) not null,
    sureness varchar(20),
    condition varchar(280) not null,
    made_at timestamp(6) with time zone not null,
    unique (argument_id, number)
);

create table citation (
    revision_id uuid not null references revision (id),
    rank integer not null,
    evidence varchar(100) not null,
    bearing varchar(20) not null,
    why varchar(500) not null,
    primary key (revision_id, rank)
);

create table draft (
    id uuid primary key,
    participant_id uuid not null references participant (id),
    place varchar(100) not null,
    content varchar(100000) not null,
    saved_at timestamp(6) with time zone not null,
    unique (participant_id, place)
);
