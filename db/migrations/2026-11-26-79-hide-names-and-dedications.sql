-- Staff take a donor's name and dedication off the pages too, as they could the message.
alter table gift
  add column name_hidden_at timestamptz,
  add column dedication_hidden_at timestamptz;

create or replace function touch_gift() returns trigger language plpgsql as $$
begin
  if (new.shown_name, new.name_hidden_at, new.message, new.message_hidden_at, new.anonymous, new.amount_hidden,
      new.dedicated_as, new.dedicated_to, new.dedication_hidden_at, new.refunded_cents, new.lost_cents)
     is distinct from
     (old.shown_name, old.name_hidden_at, old.message, old.message_hidden_at, old.anonymous, old.amount_hidden,
      old.dedicated_as, old.dedicated_to, old.dedication_hidden_at, old.refunded_cents, old.lost_cents)
  then
    perform touch_page('home');
    if new.team_id is not null then
      perform touch_page('teams/' || (select slug from team where id = new.team_id));
    end if;
  end if;
  return null;
end $$;
