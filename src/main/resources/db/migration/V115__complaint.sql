-- Complaints about a case or a message, and the holds that keep the case meanwhile.

create table complaint (
    id            uuid        primary key,
    submission_id uuid        not null references submission,
    request_id    uuid        references rights_request,
    company       text        not null,
    forum         text        not null,
    reference     text        not null,
    made_on       date        not null,
    known_on      date        not null,
    follow_on     date        not null,
    estimated     boolean     not null,
    answered_on   date,
    noted_by      text        not null,
    version       int         not null
);
create index complaint_by_submission on complaint (submission_id);

-- Several holds may lie on one case; it is free when all are released.
create table legal_hold (
    id            uuid        primary key,
    submission_id uuid        not null references submission,
    request_id    uuid        references rights_request,
    complaint_id  uuid        not null references complaint,
    since         timestamptz not null,
    released_at   timestamptz
);
create index legal_hold_on on legal_hold (submission_id) where released_at is null;
