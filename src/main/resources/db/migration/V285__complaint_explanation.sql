-- The authority may ask the company to explain itself, by a day of its own; both days belong to the complaint.

alter table complaint
    add column explain_by   date,
    add column explained_on date;
