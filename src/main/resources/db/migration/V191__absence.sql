-- Who is away, and who stands in. Asked whenever the list is read: no task is rewritten.
create table absence (
    id         uuid primary key,
    username   text        not null,
    substitute text        not null,
    from_day   date        not null,
    until_day  date        not null,
    set_by     text        not null,
    set_at     timestamptz not null,
    constraint absence_period check (until_day >= from_day),
    constraint absence_substitute check (substitute <> username)
);
create index absence_of_substitute on absence (substitute, until_day);
create index absence_of_user on absence (username, until_day);
