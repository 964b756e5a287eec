-- Views of the list that people keep: their own, or shared with a company. Only filters; what was searched for is never kept.
create table saved_view (
    id         uuid primary key,
    owner      text        not null,
    company    text,
    name       text        not null,
    words      text        not null,
    created_at timestamptz not null
);
create index saved_view_of_owner on saved_view (owner) where company is null;
create index saved_view_of_company on saved_view (company) where company is not null;
