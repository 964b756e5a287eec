-- R42, R20: a right is restricted by a law only with a lawyer's approval: which provision, why, who approved it and when.
create table legal_approval (
    request_id  uuid primary key references rights_request on delete cascade,
    provision   text        not null,
    why         text        not null,
    approved_by text        not null,
    approved_on date        not null,
    noted_by    text        not null,
    noted_at    timestamptz not null
);
