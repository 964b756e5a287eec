-- The end of a case's own data (C.11): what is planned is shown first, and exactly that is done.

alter table submission add column minimised_at timestamptz;
create index rights_request_ended on rights_request (company, ended_at) where ended_at is not null;

-- Whether the nightly run removes by itself what it has shown. Rows are added; the latest of a company counts.
create table retention_switch (
    company    text        not null,
    automatic  boolean     not null,
    settled_by text        not null,
    settled_at timestamptz not null,
    primary key (company, settled_at)
);

create table retention_run (
    id           uuid primary key,
    company      text        not null,
    planned_on   date        not null,
    planned_at   timestamptz not null,
    state        text        not null,
    confirmed_by text,
    confirmed_at timestamptz,
    ended_at     timestamptz,
    constraint retention_run_state check (state in ('PREVIEW', 'CONFIRMED', 'DONE', 'REPLACED'))
);
create unique index retention_run_open on retention_run (company) where state in ('PREVIEW', 'CONFIRMED');

-- One row for each thing to remove. What was removed keeps no number of its case.
create table retention_item (
    run_id        uuid not null references retention_run on delete cascade,
    position      int  not null,
    act           text not null,
    submission_id uuid,
    request_id    uuid,
    mail_id       uuid,
    reference     text,
    kept_class    text,
    kept_until    date,
    state         text not null,
    why           text,
    primary key (run_id, position),
    constraint retention_item_act check (act in ('EVIDENCE', 'MAIL', 'MINIMISE', 'REMOVE')),
    constraint retention_item_state check (state in ('PLANNED', 'HELD', 'DONE', 'SKIPPED'))
);

-- What stays of a case for ever: no number, no day, nobody's data.
create table case_statistic (
    id         bigint generated always as identity primary key,
    company    text    not null,
    right_kind text    not null,
    outcome    text    not null,
    days       int     not null,
    extended   boolean not null,
    month      date    not null
);
create index case_statistic_by_month on case_statistic (company, month);

-- What was erased and must be erased again when a register is restored from a backup. Only a keyed hash of the customer
-- number, tied to no case; it goes when the last backup that holds the data has expired.
create table erasure_reapply (
    id          bigint generated always as identity primary key,
    company     text not null,
    number_hash text not null,
    erased_on   date not null,
    categories  text not null,
    keep_until  date not null,
    unique (company, number_hash, erased_on, categories)
);

-- The audit stays append-only, save for retention in a transaction that says so.
create or replace function refuse_change() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' and current_setting('rightsdesk.retention', true) = 'on' then
        return null;
    end if;
    raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
