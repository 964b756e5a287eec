-- Letters to customers (and reminders to staff), as they were sent.

create table letter (
    id             uuid primary key,
    kind           text        not null,
    case_id        uuid        not null,
    submission_id  uuid        not null references submission,
    request_id     uuid references rights_request,
    company        text        not null,
    language       text        not null,
    channel        text        not null,
    state          text        not null,
    recipient      text,
    postal_address text,
    subject        text        not null,
    body_text      text        not null,
    body_html      text        not null,
    message_id     text        not null unique,
    in_reply_to    text,
    written_at     timestamptz not null,
    sending_at     timestamptz,
    poll_at_sending bigint,
    own_copy_at    timestamptz,
    left_at        timestamptz,
    returned_at    timestamptz,
    return_reason  text,
    version        int         not null
);
create index letter_of_case on letter (case_id);
create index letter_of_submission on letter (submission_id);
create index letter_open on letter (state) where state in ('WAITING', 'SENDING', 'POST_WAITING', 'RETURNED');
