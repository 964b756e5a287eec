-- Links to the status page. Only the hash of a link is kept: who reads the database cannot open a page.

create table status_link (
    token_hash    text primary key,
    submission_id uuid        not null references submission,
    created_at    timestamptz not null,
    revoked_at    timestamptz
);
create index status_link_of_submission on status_link (submission_id);
