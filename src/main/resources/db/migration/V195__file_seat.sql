-- Who has which file open now, on whichever node. A seat that is not renewed for a minute is empty; after a crash the table may be, too.
create unlogged table file_seat (
    id         uuid primary key,
    request_id uuid        not null references rights_request on delete cascade,
    user_name  text        not null,
    seen_at    timestamptz not null
);
create index file_seat_of_request on file_seat (request_id);
