create table review (
    id uuid primary key,
    version integer not null,
    seminar_id uuid not null references seminar (id),
    argument_id uuid not null references argument (id),
    revision integer not null,
    reviewer_id uuid not null references person (id),
    state varchar(20) not null,
    comment varchar(5000) not null,
    saved_at timestamp(6) with time zone not null,
    released_at timestamp(6) with time zone,
    unique (argument_id, revision, state)
);

create index review_seminar on review (seminar_id);

create table review_level (
    review_id uuid not null references review (id),
    criterion varchar(100) not null,
    level integer not null,
    primary key (review_id, criterion)
);

create table review_comment (
    review_id uuid not null references review (id),
    rank integer not null,
    field varchar(20) not null,
    evidence varchar(100),
    words varchar(2000) not null,
    primary key (review_id, rank)
);
