-- What a member of staff has typed into a form of a file and not sent yet. Rows hang on rights_request and go with it.
create table draft (
    request_id uuid        not null references rights_request on delete cascade,
    user_name  text        not null,
    field      text        not null,
    words      text        not null,
    saved_at   timestamptz not null,
    primary key (request_id, user_name, field)
);
