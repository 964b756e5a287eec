-- The customer's message and the requests it founds.

create table reference_counter (
    company text not null,
    year    int  not null,
    last    int  not null,
    primary key (company, year)
);

create table submission (
    id                uuid primary key,
    reference         text        not null unique,
    company           text        not null,
    channel           text        not null,
    received_at       timestamptz not null,
    language          text        not null,
    requester_name    text,
    requester_email   text,
    requester_phone   text,
    requester_address text,
    customer_number   text,
    site_number       text,
    subject           text        not null,
    words             text        not null,
    stated_rights     text[]      not null,
    state             text        not null,
    set_aside_reason  text,
    set_aside_answer  text,
    mailbox_confirmed boolean     not null,
    created_at        timestamptz not null,
    version           int         not null
);
create index submission_by_email on submission (requester_email);

create table rights_request (
    id                uuid primary key,
    reference         text        not null unique,
    submission_id     uuid        not null references submission,
    company           text        not null,
    right_kind        text        not null,
    status            text        not null,
    outcome           text,
    language          text        not null,
    received_at       timestamptz not null,
    contact_on_file   boolean     not null,
    two_facts_match   boolean     not null,
    question          text,
    extension_reason  text,
    extension_text    text,
    opened_at         timestamptz not null,
    ended_at          timestamptz,
    version           int         not null,
    unique (submission_id, right_kind)
);
create index rights_request_open on rights_request (company, right_kind) where ended_at is null;

create table decision (
    request_id    uuid        not null references rights_request,
    round         int         not null,
    outcome       text        not null,
    reasons       text        not null,
    state         text        not null,
    proposed_by   text        not null,
    proposed_at   timestamptz not null,
    settled_by    text,
    settled_at    timestamptz,
    sent_back_why text,
    primary key (request_id, round)
);

create table decision_part (
    request_id uuid not null,
    round      int  not null,
    position   int  not null,
    category   text not null,
    outcome    text not null,
    ground     text,
    keep_until date,
    primary key (request_id, round, position),
    foreign key (request_id, round) references decision
);
