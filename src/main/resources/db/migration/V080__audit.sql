-- Who did and saw what. Append-only: even the owner of the table cannot change or remove a row by accident.
-- previous_hash and hash are filled when rows are chained.

create table audit_entry (
    number        bigint generated always as identity primary key,
    at            timestamptz not null,
    actor_kind    text        not null,
    actor         text        not null,
    verb          text        not null,
    submission_id uuid        not null,
    request_id    uuid,
    company       text        not null,
    facts         text        not null,
    digest_before text,
    digest_after  text,
    previous_hash text,
    hash          text
);
create index audit_entry_of_case on audit_entry (submission_id, number);

create function refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_is_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
