-- I5, CF17: whether the notice's "no automated decisions, no profiling" is true of this person; looked at before every decision it touches.
create table profiling_check (
    request_id uuid primary key references rights_request on delete cascade,
    holds      boolean     not null,
    note       text        not null,
    checked_by text        not null,
    checked_at timestamptz not null
);

-- M6, C.6 to C.8: an objection to profiling, and what became of it system by system.
create table profiling_objection (
    request_id uuid primary key references rights_request on delete cascade,
    noted_by   text        not null,
    noted_at   timestamptz not null
);

create table profiling_stop (
    request_id uuid        not null references rights_request on delete cascade,
    register   text        not null,
    outcome    text        not null,
    note       text        not null,
    done_by    text        not null,
    done_at    timestamptz not null,
    primary key (request_id, register)
);
