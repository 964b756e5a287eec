-- Searches, actions and notices: one row for each register or recipient of a request.

create table register_search (
    request_id  uuid not null references rights_request,
    register    text not null,
    position    int  not null,
    result      text,
    note        text,
    searched_by text,
    searched_at timestamptz,
    primary key (request_id, register)
);

create table register_action (
    request_id uuid not null references rights_request,
    register   text not null,
    position   int  not null,
    note       text,
    done_by    text,
    done_at    timestamptz,
    primary key (request_id, register)
);

create table recipient_notice (
    request_id uuid not null references rights_request,
    recipient  text not null,
    position   int  not null,
    due_date   date not null,
    state      text not null,
    note       text,
    settled_by text,
    settled_at timestamptz,
    primary key (request_id, recipient)
);
