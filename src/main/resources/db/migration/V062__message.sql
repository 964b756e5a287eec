-- The conversation beside the letters: what customers write, and notes of staff.

create table message (
    id            uuid primary key,
    submission_id uuid        not null references submission,
    request_id    uuid references rights_request,
    company       text        not null,
    kind          text        not null,
    author        text        not null,
    subject       text        not null,
    words         text        not null,
    at            timestamptz not null,
    mail_id       uuid references inbound_mail,
    read_by       text,
    read_at       timestamptz
);
create index message_of_submission on message (submission_id, at);
