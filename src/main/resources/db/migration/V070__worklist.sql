-- The task list. One narrow row for each task that waits for a person; it goes when the task ends.

create table work_item (
    id              uuid primary key,
    task_id         text        not null unique,
    case_id         uuid        not null,
    submission_id   uuid        not null references submission,
    request_id      uuid references rights_request,
    company         text        not null,
    reference       text        not null,
    right_kind      text,
    step            text        not null,
    subject         text,
    roles           text[]      not null,
    queues          text[]      not null,
    assignee        text,
    barred          text,
    customer        text        not null,
    customer_number text,
    due_date        date        not null,
    cautious_date   date        not null,
    paused_since    date,
    extended        boolean     not null,
    opened_at       timestamptz not null,
    version         int         not null
);
-- The list is read in this order; a page stops after its rows.
create index work_item_by_due_date on work_item (due_date, id);
create index work_item_of_case on work_item (case_id);
create index work_item_of_assignee on work_item (assignee, due_date, id) where assignee is not null;
