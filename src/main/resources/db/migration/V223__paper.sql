-- Papers (I11, L10, N21): where one is that was taken out of the archive, and who fetched it; who has promised secrecy to a company.

alter table register_search add column paper_place text, add column paper_holder text;

create table secrecy_undertaking (
    username text        not null references app_user (username),
    company  text        not null,
    given_on date        not null,
    noted_by text        not null,
    noted_at timestamptz not null,
    primary key (username, company)
);
