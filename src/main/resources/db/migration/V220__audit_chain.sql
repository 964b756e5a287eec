-- The audit as a chain, one for each company (decision 10). A row is tied to the row before it when its transaction commits: the
-- tie is made by a deferred trigger, so the chain is locked for the moment of the commit only and nobody waits on it in a circle.
-- Rows about accounts belong to no case.

alter table audit_entry
    alter column submission_id drop not null,
    drop column previous_hash,
    drop column hash;
create index audit_entry_of_request on audit_entry (request_id) where request_id is not null;
create index audit_entry_of_accounts on audit_entry (company, number) where submission_id is null;

-- The end of each chain; its row is what writers wait for.
create table audit_chain (
    company text   primary key,
    place   bigint not null,
    hash    text   not null
) with (fillfactor = 20);

-- What is left of a row for ever: its number and the hash of what stood in it. When retention has removed the row, removed_by is the
-- number of the row that says so.
create table audit_link (
    company    text   not null,
    place      bigint not null,
    entry      bigint not null unique,
    content    text   not null,
    hash       text   not null,
    removed_by bigint,
    primary key (company, place)
);
create index audit_link_removed on audit_link (removed_by) where removed_by is not null;

-- One field: its length in bytes, a colon, its text; a dash where there is none. So no two rows read the same.
create function audit_field(value text) returns text language sql immutable as
$$ select coalesce(octet_length(value) || ':' || value, '-') $$;

create function audit_sha(value text) returns text language sql immutable as
$$ select encode(sha256(convert_to(value, 'UTF8')), 'hex') $$;

create function audit_content(row_of_audit audit_entry) returns text language sql stable as
$$
    select audit_sha(
        audit_field(row_of_audit.number::text)
        || audit_field(to_char(row_of_audit.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit_field(row_of_audit.actor_kind)
        || audit_field(row_of_audit.actor)
        || audit_field(row_of_audit.verb)
        || audit_field(row_of_audit.submission_id::text)
        || audit_field(row_of_audit.request_id::text)
        || audit_field(row_of_audit.company)
        || audit_field(row_of_audit.facts)
        || audit_field(row_of_audit.digest_before)
        || audit_field(row_of_audit.digest_after))
$$;

create function audit_hash(before text, place bigint, content text) returns text language sql immutable as
$$ select audit_sha(before || ':' || place || ':' || content) $$;

create function tie_audit_entry(tied audit_entry) returns void language plpgsql as
$$
declare
    what text := audit_content(tied);
    last audit_chain;
begin
    update audit_chain
    set place = place + 1, hash = audit_hash(hash, place + 1, what)
    where company = tied.company
    returning * into last;
    if not found then
        insert into audit_chain (company, place, hash) values (tied.company, 0, '') on conflict do nothing;
        update audit_chain
        set place = place + 1, hash = audit_hash(hash, place + 1, what)
        where company = tied.company
        returning * into last;
    end if;
    insert into audit_link (company, place, entry, content, hash)
    values (tied.company, last.place, tied.number, what, last.hash);
end
$$;

create function tie_new_audit_entry() returns trigger language plpgsql as
$$
begin
    -- Written and removed in the same transaction: nothing to tie.
    if exists (select from audit_entry where number = new.number) then
        perform tie_audit_entry(new);
    end if;
    return null;
end
$$;

-- What was written before there was a chain is tied as it stands now.
do
$$
declare
    earlier audit_entry;
begin
    for earlier in select * from audit_entry order by number loop
        perform tie_audit_entry(earlier);
    end loop;
end
$$;

create constraint trigger audit_entry_is_tied
    after insert on audit_entry deferrable initially deferred
    for each row execute function tie_new_audit_entry();

-- Links stay: retention may write once which row removed theirs, nothing else.
create function refuse_change_of_link() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE'
        and current_setting('rightsdesk.retention', true) = 'on'
        and old.removed_by is null
        and row(new.company, new.place, new.entry, new.content, new.hash)
            = row(old.company, old.place, old.entry, old.content, old.hash)
    then
        return new;
    end if;
    raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_link_is_append_only
    before update or delete on audit_link
    for each row execute function refuse_change_of_link();
create trigger audit_link_is_not_emptied
    before truncate on audit_link
    for each statement execute function refuse_change_of_link();
