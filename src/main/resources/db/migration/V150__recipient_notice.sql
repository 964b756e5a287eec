-- What became of the notice to each recipient: the letter that went to it, the reminder, and who let it be left out (C.10).

alter table recipient_notice
    add column letter_id   uuid,
    add column sent_at     timestamptz,
    add column reminded_at timestamptz,
    add column reason      text,
    add column proposed_by text;
create index recipient_notice_letter on recipient_notice (letter_id);
