-- After a restore what was erased is erased again; the last time of that is noted.
alter table erasure_reapply add column reapplied_on date;
