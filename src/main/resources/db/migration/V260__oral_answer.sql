-- An answer that was told to the person, who had asked for it (Art. 12(1), R3). What was told is the letter.

create table oral_answer (
    letter_id  uuid primary key references letter,
    request_id uuid        not null references rights_request,
    company    text        not null,
    told_at    timestamptz not null,
    told_by    text        not null,
    place      text        not null,
    means      text        not null,
    note       text        not null,
    noted_at   timestamptz not null
);
create index oral_answer_of_request on oral_answer (request_id);
