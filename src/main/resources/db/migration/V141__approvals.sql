-- What a second person approves beside the decision, and what is said beside it. All hang on rights_request and go with it.

create table extension_proposal (
    id          uuid primary key,
    number      bigint generated always as identity,
    request_id  uuid        not null references rights_request,
    reason      text        not null,
    words       text        not null,
    state       text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null,
    settled_by  text,
    settled_at  timestamptz,
    why         text
);
create unique index extension_proposal_open on extension_proposal (request_id) where state = 'PROPOSED';

-- "Excessive", "unfounded", "abuse", and the fee (R7, R34, R35, CD1): the controller's proof.
create table assessment (
    id              uuid primary key,
    number          bigint generated always as identity,
    request_id      uuid        not null references rights_request,
    claim           text        not null,
    fee             boolean     not null,
    same_data_set   boolean     not null,
    same_period     boolean     not null,
    change_pace     text        not null,
    previous_id     uuid references rights_request,
    fulfilled_on    date,
    facts           text        not null,
    proof           text        not null,
    evidence        text[]      not null,
    legal_approval  text        not null,
    cost_basis      text        not null,
    amount          numeric(10, 2),
    state           text        not null,
    proposed_by     text        not null,
    proposed_at     timestamptz not null,
    settled_by      text,
    settled_at      timestamptz,
    why             text,
    announced_at    timestamptz,
    answer          text,
    answered_at     timestamptz
);
create unique index assessment_open on assessment (request_id) where state = 'PROPOSED';

create table dpo_advice (
    id         uuid primary key,
    request_id uuid        not null references rights_request,
    words      text        not null,
    given_by   text        not null,
    given_at   timestamptz not null
);
create index dpo_advice_of on dpo_advice (request_id);

create table ombudsman_handover (
    request_id uuid primary key references rights_request,
    note       text        not null,
    handed_by  text        not null,
    handed_at  timestamptz not null
);
