-- Every mail as it arrived, before anything is made of it.

create table mailbox_position (
    mailbox         text primary key,
    uid_validity    bigint      not null,
    last_uid        bigint      not null,
    polls_started   bigint      not null default 0,
    last_full_poll  bigint      not null default 0,
    polled_at       timestamptz,
    leased_by       text,
    leased_until    timestamptz
);

create table inbound_mail (
    id             uuid primary key,
    mailbox        text        not null,
    company        text        not null,
    uid_validity   bigint      not null,
    uid            bigint      not null,
    received_at    timestamptz not null,
    stored_at      timestamptz not null,
    raw            bytea       not null,
    sha256         text        not null,
    message_id     text,
    state          text        not null,
    attempts       int         not null default 0,
    next_attempt_at timestamptz not null,
    content_key    text,
    duplicate_of   uuid references inbound_mail,
    disposition    text,
    reason         text,
    submission_id  uuid references submission,
    request_id     uuid references rights_request,
    letter_id      uuid,
    sender         text,
    sender_name    text,
    subject        text,
    body           text,
    settled_by     text,
    settled_at     timestamptz,
    settled_how    text,
    settled_why    text,
    version        int         not null default 0,
    unique (mailbox, uid_validity, uid)
);
create unique index inbound_mail_once on inbound_mail (mailbox, content_key) where duplicate_of is null;
create index inbound_mail_waiting on inbound_mail (next_attempt_at) where state = 'STORED';
create index inbound_mail_held on inbound_mail (company, stored_at) where disposition = 'HELD' and settled_at is null;
create index inbound_mail_by_message_id on inbound_mail (message_id);
create index inbound_mail_by_sha on inbound_mail (mailbox, sha256);
create index inbound_mail_of_submission on inbound_mail (submission_id);
