-- R4, Art. 12(2): why asking the person for more would have been no use, where a request ends as "not identifiable" without a question.
alter table identity_check add column never_asked text;
