-- A ground that lasts until something happens has a day of review, not one of erasure.
alter table kept_part add column review boolean not null default false;
