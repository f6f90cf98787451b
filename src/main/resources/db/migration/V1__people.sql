-- Who somebody is. A student may be a person without an account: no sign-in name, no password.
create table person (
    id                 uuid                     not null primary key,
    name               varchar(80)              not null,
    sign_in_name       varchar(80),
    sign_in_name_lower varchar(80)              unique,
    password_hash      varchar(200),
    instructor         boolean                  not null,
    created_at         timestamp with time zone not null,
    version            integer                  not null
);

-- What lets a browser or the holder of a link in. Only the hash of the secret is kept.
create table person_key (
    id         uuid                     not null primary key,
    kind       varchar(20)              not null,
    hash       varchar(64)              not null unique,
    person_id  uuid                     references person (id) on delete cascade,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    version    integer                  not null
);

create index person_key_person on person_key (person_id);
