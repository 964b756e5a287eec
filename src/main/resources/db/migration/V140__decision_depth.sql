-- A decision in depth: why each category is erased, what is locked, from when keeping counts; reasons that stay untold (R43).
-- Hangs on decision; goes with the request.
alter table decision_part
    add column erasure_ground text,
    add column restricted     boolean not null default false,
    add column counted_from   date;
alter table decision
    add column reasons_withheld boolean not null default false;

-- When the request was last fulfilled (R34), and which person changed it last and how (for the second of two at once).
alter table rights_request
    add column replied_at   timestamptz,
    add column changed_by   text,
    add column changed_kind text,
    add column changed_verb text;
create index submission_by_customer on submission (company, customer_number);
