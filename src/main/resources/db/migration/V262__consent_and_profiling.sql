-- M6: whether profiling rested on the withdrawn consent; only then it stops. Until now every withdrawal stopped it where the company profiles.
alter table consent_withdrawal add column profiling boolean not null default false;
update consent_withdrawal set profiling = found;
alter table consent_withdrawal alter column profiling drop default;
