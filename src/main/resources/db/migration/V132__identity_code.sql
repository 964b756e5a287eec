-- Identity codes, closed with AES-GCM, and a keyed hash to find one by. One for the person of a submission.

create table identity_code (
    submission_id uuid primary key references submission,
    company       text        not null,
    key_id        text        not null,
    closed        bytea       not null,
    hash          text        not null,
    temporary     boolean     not null,
    noted_by      text        not null,
    noted_at      timestamptz not null
);
create index identity_code_by_hash on identity_code (hash);
create index identity_code_by_key on identity_code (key_id);
