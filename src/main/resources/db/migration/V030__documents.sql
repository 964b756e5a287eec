-- Files of the cases.

create table document (
    id            uuid primary key,
    submission_id uuid        not null references submission,
    request_id    uuid references rights_request,
    company       text        not null,
    file_name     text        not null,
    media_type    text        not null,
    size          bigint      not null,
    sha256        text        not null,
    source        text        not null,
    added_at      timestamptz not null,
    content       bytea       not null
);
create index document_of_submission on document (submission_id);
