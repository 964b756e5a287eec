-- R13, Art. 17(2): whether erased data had been made public, and which other controllers were told of the erasure. One answer for each register.
create table publication (
    request_id uuid        not null references rights_request on delete cascade,
    register   text        not null,
    published  boolean     not null,
    told       text        not null,
    noted_by   text        not null,
    noted_at   timestamptz not null,
    primary key (request_id, register)
);
