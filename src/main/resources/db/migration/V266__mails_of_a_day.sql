-- What became of the mails of a day is counted on the page of the mailbox.
create index inbound_mail_stored on inbound_mail (stored_at);
