-- Why a decider let a late question rest the period all the same (D3).
create table late_pause (
    request_id  uuid        not null references rights_request,
    question    text        not null,
    reason      text        not null,
    accepted_by text        not null,
    accepted_at timestamptz not null,
    primary key (request_id, question)
);

-- By which calendar the timers and dates that now stand were computed (D5). One row.
create table calendar_in_force (
    only_row boolean     primary key default true check (only_row),
    calendar text        not null,
    since    timestamptz not null
);

-- Messages that belong to an earlier case of the same person: a reminder joins it, a new wish begins beside it (D12, R34).
create table related_submission (
    submission_id uuid        primary key references submission,
    earlier_id    uuid        not null references submission,
    kind          text        not null check (kind in ('REMINDER', 'NEW_SCOPE')),
    related_at    timestamptz not null,
    check (submission_id <> earlier_id)
);
create index related_submission_of on related_submission (earlier_id);
