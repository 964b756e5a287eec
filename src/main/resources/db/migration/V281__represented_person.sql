-- For whom a representative acts; the searches are made by this name. Empty where it was checked before the name was asked.
alter table identity_representative add column person text not null default '';
