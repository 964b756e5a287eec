-- What a member of staff has typed before there is a request, and not sent yet: while a message is recognised, or, without a
-- submission, in a form that begins a case. Rows go when they are sent, with the submission, and after two weeks.
create table early_draft (
    user_name     text        not null,
    submission_id uuid        references submission on delete cascade,
    field         text        not null,
    words         text        not null,
    saved_at      timestamptz not null,
    unique nulls not distinct (user_name, submission_id, field)
);

create index early_draft_submission on early_draft (submission_id);
create index early_draft_saved on early_draft (saved_at);
