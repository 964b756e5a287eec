-- An identity document is not kept after the check (R27): its content goes, the row stays as the note that it was seen.

alter table document alter column content drop not null;
alter table document add column removed_at timestamptz;
alter table document add column removed_by text;
