-- The language in which a person reads the desk, chosen by the person; null until then.

alter table app_user add column language text check (language in ('fi', 'sv', 'en'));
