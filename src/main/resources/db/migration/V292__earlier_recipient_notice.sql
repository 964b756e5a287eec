-- R15, C.10: a recipient told again, as when a restriction is lifted or kept data are erased later: how it was told before stays.
create table earlier_recipient_notice (
    id         bigint generated always as identity primary key,
    request_id uuid        not null references rights_request,
    recipient  text        not null,
    state      text        not null,
    note       text        not null,
    settled_by text        not null,
    settled_at timestamptz not null
);

create index earlier_recipient_notice_request on earlier_recipient_notice (request_id);
