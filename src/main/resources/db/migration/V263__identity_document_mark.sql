-- R27: a file that is marked as an identity document goes when the check of this request is decided.
alter table document add column identity_of uuid references rights_request on delete set null;
create index document_identity_of on document (identity_of) where identity_of is not null;
