-- Tells every node which row has changed, when the change is committed: the row's id and its company, nothing else.
create function tell_work_item() returns trigger language plpgsql as
$$
declare
    item work_item := case when tg_op = 'DELETE' then old else new end;
begin
    perform pg_notify('work_item', lower(tg_op) || ' ' || item.id || ' ' || item.company);
    return null;
end
$$;

create trigger work_item_feed
    after insert or update or delete
    on work_item
    for each row
execute function tell_work_item();
