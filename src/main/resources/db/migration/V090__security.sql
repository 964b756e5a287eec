-- Who signs in, and for which company, in which role and for how long.

create table app_user (
    username      text        primary key check (username ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
    display_name  text        not null,
    email         text        not null,
    password_hash text        not null,
    demo          boolean     not null default false,
    failed_tries  integer     not null default 0,
    locked_until  timestamptz
);

create table membership (
    id          uuid primary key,
    username    text not null references app_user (username),
    company     text not null,
    role        text not null check (role in
        ('HANDLER', 'REGISTER_OWNER', 'DECIDER', 'DATA_PROTECTION_OFFICER', 'MANAGER', 'MAIN_USER')),
    valid_from  date not null,
    valid_until date,
    constraint membership_period check (valid_until is null or valid_until >= valid_from),
    constraint membership_once unique (username, company, role, valid_from)
);

create index membership_by_role on membership (company, role);
