-- What is still to be done after the answer: parts kept for a time, and restrictions that wait for their review.
-- All rows hang on rights_request and go with it.

create table kept_part (
    request_id      uuid not null references rights_request,
    category        text not null,
    ground          text,
    keep_until      date not null,
    state           text not null,
    postponed_since date,
    note            text,
    erased_by       text,
    erased_at       timestamptz,
    primary key (request_id, category),
    constraint kept_part_state check (state in ('WAITING', 'ERASED', 'REPLACED'))
);

create table restriction (
    request_id    uuid primary key references rights_request,
    set_at        timestamptz not null,
    review_on     date        not null,
    state         text        not null,
    reason        text,
    reviewed_by   text,
    reviewed_at   timestamptz,
    notice_letter uuid,
    lifted_at     timestamptz,
    version       int         not null default 0,
    constraint restriction_state check (state in ('SET', 'LIFTING', 'LIFTED'))
);

create table restriction_lifting (
    request_id uuid not null references restriction,
    register   text not null,
    position   int  not null,
    note       text,
    lifted_by  text,
    lifted_at  timestamptz,
    primary key (request_id, register)
);
