-- Consents that were given, and what was recorded when one was withdrawn (C.8).

create table consent (
    id           uuid        primary key,
    company      text        not null,
    purpose      text        not null,
    channels     text[]      not null,
    wording      text        not null,
    given_on     date,
    withdrawn_at timestamptz,
    request_id   uuid
);

-- Found by the keyed hash only: a consent needs no list of addresses.
create table consent_contact (
    consent_id uuid not null references consent,
    match_key  text not null,
    primary key (consent_id, match_key)
);
create index consent_contact_by_match on consent_contact (match_key);

create table consent_withdrawal (
    request_id   uuid        primary key references rights_request,
    found        boolean     not null,
    purpose      text        not null,
    wording      text        not null,
    given_on     date,
    other_basis  text,
    afterwards   text        not null,
    registers    text[]      not null,
    recipients   text[]      not null,
    withdrawn_at timestamptz not null
);
