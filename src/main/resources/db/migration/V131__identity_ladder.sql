-- What is known of the person, what was tried on the ladder, and what a second person approved. All hang on submission or request.

create table identity_mark (
    submission_id uuid        not null references submission,
    mark          text        not null,
    why           text        not null,
    noted_by      text        not null,
    noted_at      timestamptz not null,
    primary key (submission_id, mark)
);

create table identity_evidence (
    id         uuid primary key,
    request_id uuid        not null references rights_request,
    means      text        not null,
    shown      boolean     not null,
    facts      text[]      not null,
    note       text        not null,
    noted_by   text        not null,
    noted_at   timestamptz not null
);
create index identity_evidence_of_request on identity_evidence (request_id, noted_at);

create table identity_exception (
    id          uuid primary key,
    request_id  uuid        not null references rights_request,
    kind        text        not null,
    why         text        not null,
    state       text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    judged_by   text,
    judged_at   timestamptz,
    judgement   text
);
create index identity_exception_of_request on identity_exception (request_id, proposed_at);

create table identity_representative (
    request_id uuid primary key references rights_request,
    kind       text        not null,
    authority  text        not null,
    checked_by text        not null,
    checked_at timestamptz not null
);

-- The mail address that the customer register holds, where it is not the one that wrote.
alter table identity_check add column contact_email text;
