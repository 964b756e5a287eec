-- Whether the machine could read a found file to take out secrets, names of staff and identity codes, or a person has to (R41, CF22, CD4).
alter table found_item add column reading text not null default 'CLEANED';
alter table found_item add column read_by text;
alter table found_item add column read_at timestamptz;

update found_item
set reading = 'UNREAD'
from document
where document.id = found_item.document_id
  and document.media_type not in ('text/csv', 'application/json', 'text/plain');
