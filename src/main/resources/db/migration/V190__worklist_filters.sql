-- What the list is filtered and searched by, kept in its own row, and why a colleague gave the work away. All of it goes
-- with the row when the task ends.
alter table work_item
    add column language   text not null default 'FI',
    add column topic      text not null default '',
    add column handed_by  text,
    add column handed_why text;

update work_item w
set language = coalesce((select r.language from rights_request r where r.id = w.request_id), s.language), topic = s.subject
from submission s
where s.id = w.submission_id;
