-- What searches found for a request and what of it was handed over. All rows hang on rights_request and go with it.

create table found_item (
    id            uuid primary key,
    request_id    uuid        not null references rights_request on delete cascade,
    company       text        not null,
    position      bigint generated always as identity,
    register      text        not null,
    category      text        not null,
    kind          text        not null,
    title         text        not null,
    document_id   uuid references document on delete set null,
    third_persons text        not null,
    added_by      text        not null,
    added_at      timestamptz not null
);
create index found_item_of_request on found_item (request_id);

create table redaction (
    item_id  uuid        not null references found_item on delete cascade,
    position bigint generated always as identity,
    what     text        not null,
    reason   text        not null,
    made_by  text        not null,
    made_at  timestamptz not null,
    primary key (item_id, position)
);

-- Data that would have been deleted while the request is answered (R33).
create table retention_hold (
    id          uuid primary key,
    request_id  uuid        not null references rights_request on delete cascade,
    company     text        not null,
    register    text        not null,
    what        text        not null,
    normal_end  date,
    held_by     text        not null,
    held_at     timestamptz not null,
    released_at timestamptz
);
create index retention_hold_of_request on retention_hold (request_id);

create table delivery_package (
    id               uuid primary key,
    request_id       uuid        not null references rights_request on delete cascade,
    submission_id    uuid        not null,
    company          text        not null,
    way              text        not null,
    state            text        not null,
    address_hash     text,
    file_name        text        not null,
    sha256           text        not null,
    size             bigint      not null,
    schema_version   text,
    assembled_by     text        not null,
    assembled_at     timestamptz not null,
    released_at      timestamptz,
    delivered_at     timestamptz,
    delivery_note    text,
    removed_at       timestamptz,
    downloads        int         not null,
    content          bytea,
    version          int         not null
);
create index delivery_package_of_request on delivery_package (request_id);
create index delivery_package_with_content on delivery_package (released_at) where content is not null;

-- Evidence of what was handed over; it outlives the package (C.11).
create table delivery_item (
    package_id uuid   not null references delivery_package on delete cascade,
    position   int    not null,
    path       text   not null,
    register   text,
    category   text,
    size       bigint not null,
    sha256     text   not null,
    primary key (package_id, position)
);

-- Who gets a package instead of the person: another controller (Art. 20(2)) or an energy-service provider (R49).
create table data_receiver (
    request_id     uuid primary key references rights_request on delete cascade,
    company        text        not null,
    name           text        not null,
    email          text        not null,
    address_check  text        not null,
    named_by       text        not null,
    named_at       timestamptz not null,
    not_feasible   text,
    token_hash     text unique
);

-- What a handler confirms for one access reply, because the set-up cannot know it (CF11, CF12, CF17).
create table access_statement (
    request_id      uuid primary key references rights_request on delete cascade,
    automated       text        not null,
    automated_words text        not null,
    transfer_words  text        not null,
    stated_by       text        not null,
    stated_at       timestamptz not null
);
