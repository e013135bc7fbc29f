-- Where the rules say so, a donor's words wait to be read before everyone sees them (S36). A trigger holds them, so that
-- no way by which words are written goes past the rule; while they wait they are hidden, and every page leaves them out.
alter table organization add column messages_wait boolean not null default false;
alter table gift
  add column message_waits boolean not null default false,
  add check (not message_waits or (message is not null and message_hidden_at is not null));
create index gift_message_waits on gift (paid_at, id) where message_waits and status = 'paid';

create function hold_message() returns trigger language plpgsql as $$
begin
  if new.message is null then
    new.message_waits := false;
  elsif (tg_op = 'INSERT' or new.message is distinct from old.message)
    and (select messages_wait from organization) then
    new.message_waits := true;
    new.message_hidden_at := now();
  end if;
  return new;
end $$;
create trigger holds_message before insert or update of message on gift for each row execute function hold_message();
