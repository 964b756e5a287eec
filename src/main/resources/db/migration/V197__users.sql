-- A password that somebody else has seen is good for the first sign-in only: then its owner chooses another.
alter table app_user add column password_once boolean not null default false;
