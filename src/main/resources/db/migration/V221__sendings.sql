-- What the public pages remember for a short while, the same for every node.

-- How much one network may still send. Only a hash of the network; the row goes when the measure is full again.
create table sending_measure (
    network text             primary key,
    left_over double precision not null,
    at      timestamptz      not null
);
create index sending_measure_by_age on sending_measure (at);

-- What was sent from which page: a button pressed twice sends once. The result is closed with a key made of page and words, which
-- are not kept.
create table sent_once (
    id     text        primary key,
    result bytea,
    at     timestamptz not null
);
create index sent_once_by_age on sent_once (at);
