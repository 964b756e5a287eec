-- One-time codes: of the code and of the address only a keyed hash. Rows go a day after they were sent.

create table one_time_code (
    id           uuid primary key,
    request_id   uuid        not null references rights_request,
    purpose      text        not null,
    address_hash text        not null,
    code_hash    text        not null,
    sent_at      timestamptz not null,
    expires_at   timestamptz not null,
    tries        int         not null default 0,
    used_at      timestamptz
);
create index one_time_code_of_request on one_time_code (request_id, purpose, sent_at);
create index one_time_code_by_address on one_time_code (address_hash, sent_at);
create index one_time_code_sent on one_time_code (sent_at);
