-- Bans on marketing. What was recorded on the request goes with the request;
-- the entry itself survives it, and every erasure, with as little of the person as matching needs (C.7, C.11).

create table marketing_ban (
    request_id   uuid        primary key references rights_request,
    kinds        text[]      not null,
    channels     text[]      not null,
    since        timestamptz not null,
    on_file      boolean     not null,
    wrong_person boolean     not null,
    any_point    boolean     not null,
    mail_until   date
);

-- No reference to the request: it ends before the ban does.
create table suppression (
    id         uuid        primary key,
    company    text        not null,
    kinds      text[]      not null,
    channels   text[]      not null,
    since      timestamptz not null,
    request_id uuid,
    lifted_at  timestamptz
);
create index suppression_by_request on suppression (request_id);

create table suppression_contact (
    suppression_id uuid not null references suppression,
    point_kind     text not null,
    contact        text not null,
    match_key      text not null,
    primary key (suppression_id, match_key)
);
create index suppression_contact_by_match on suppression_contact (match_key);
