-- C.11: the earlier request that a fee was measured by goes when its own time is over; the assessment keeps the day and the facts.
alter table assessment drop constraint assessment_previous_id_fkey;
alter table assessment add constraint assessment_previous_id_fkey
    foreign key (previous_id) references rights_request on delete set null;
