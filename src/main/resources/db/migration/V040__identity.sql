-- What was asked and shown; never the document itself.

create table identity_check (
    request_id     uuid primary key references rights_request,
    required_level int  not null,
    state          text not null,
    means          text,
    note           text,
    settled_by     text,
    settled_at     timestamptz
);
