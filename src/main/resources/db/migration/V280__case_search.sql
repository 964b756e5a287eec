-- What the search for cases looks through, open and ended ones, in small letters and side by side.
alter table submission
    add column search_words text not null
        generated always as (lower(reference || chr(10) || coalesce(requester_name, '') || chr(10) || coalesce(requester_email, '')
            || chr(10) || coalesce(customer_number, '') || chr(10) || coalesce(site_number, '') || chr(10) || subject)) stored;
