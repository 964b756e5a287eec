-- The clock's memory: what happened to the period of each request. Rows are added and never changed;
-- only retention removes them, in a transaction that says so (set local rightsdesk.retention = 'on').
create table clock_event (
    request_id  uuid        not null,
    kind        text        not null,
    question    text        not null default '',
    at          timestamptz not null,
    key         text        not null default '',
    recorded_at timestamptz not null,
    constraint clock_event_told_once unique (request_id, kind, question, at, key),
    constraint clock_event_kind check (kind in
        ('RECEIVED', 'ASKED', 'PAUSE_ACCEPTED', 'ANSWERED', 'EXTENSION_NOTICE_SENT', 'EXTENSION_NOTICE_RETURNED', 'REFUSED')),
    constraint clock_event_question check (question in ('', 'IDENTITY', 'CLARIFICATION')),
    constraint clock_event_question_asked check ((question <> '') = (kind in ('ASKED', 'PAUSE_ACCEPTED', 'ANSWERED')))
);

create function refuse_change_of_clock_event() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('rightsdesk.retention', true) = 'on' then
        return old;
    end if;
    raise exception 'clock_event is append-only';
end
$$;

create trigger clock_event_append_only
    before update or delete on clock_event
    for each row execute function refuse_change_of_clock_event();
