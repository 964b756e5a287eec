-- What a handler notes of a right beyond the decision. All rows hang on rights_request and go with it.

-- C.2: one row for each field that the person calls wrong or incomplete. Free text: personal data.
create table correction (
    request_id    uuid    not null references rights_request on delete cascade,
    position      int     not null,
    category      text    not null,
    field         text    not null,
    present_value text    not null,
    wished_value  text    not null,
    proof         text    not null,
    contact       boolean not null,
    contested     boolean not null,
    verdict       text,
    statement     text,
    primary key (request_id, position)
);

-- C.4: which categories rest, on which ground of Art. 18(1), until when it is looked at again.
create table restriction_terms (
    request_id uuid primary key references rights_request on delete cascade,
    review_on  date not null,
    still_done text not null
);

create table restriction_category (
    request_id uuid not null references restriction_terms on delete cascade,
    position   int  not null,
    category   text not null,
    ground     text not null,
    primary key (request_id, category)
);

-- C.6: the balancing, which must be on record before an objection is turned down.
create table weighing (
    request_id uuid primary key references rights_request on delete cascade,
    situation  text        not null,
    interest   text        not null,
    necessity  text        not null,
    effect     text        not null,
    verdict    text        not null,
    weighed_by text        not null,
    weighed_at timestamptz not null
);

-- R19: what a machine decided, and what a human being made of it.
create table machine_decision (
    request_id  uuid primary key references rights_request on delete cascade,
    result      text        not null,
    what        text        not null,
    why         text        not null,
    reviewed_by text        not null,
    reviewed_at timestamptz not null
);
