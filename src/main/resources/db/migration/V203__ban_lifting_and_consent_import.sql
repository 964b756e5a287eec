-- A ban ends only at the wish of the person: who noted the wish, and why (C.7). Entries ended before that have neither.
alter table suppression add column lifted_by text;
alter table suppression add column lift_reason text;
create index suppression_standing on suppression (company, since desc) where lifted_at is null;

-- Consents that were brought in from a list: by whom and when (Art. 7(1)).
alter table consent add column noted_by text;
alter table consent add column noted_at timestamptz;
