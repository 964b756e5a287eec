-- R13, Art. 17(2): what was kept for a time and is erased later may have been public too; asked when it is erased. Null where it went before the question was put.
alter table kept_part add column published boolean;
alter table kept_part add column told text;
