-- C.2, R10: a field is corrected in every system. Each keeps the value it held, what stands there now, and who did it when.
-- Free text: personal data. Goes with the request.
create table correction_place (
    request_id     uuid        not null references rights_request on delete cascade,
    field_position int         not null,
    register       text        not null,
    state          text        not null,
    old_value      text        not null,
    new_value      text        not null,
    done_by        text        not null,
    done_at        timestamptz not null,
    primary key (request_id, field_position, register)
);
