-- In whose honor or memory a gift is; and the card that tells somebody of it once it is paid.
alter table gift
  add column dedicated_as text check (dedicated_as in ('honor', 'memory')),
  add column dedicated_to text check (length(dedicated_to) between 1 and 80),
  add column card_email text check (length(card_email) <= 254),
  add column card_from text check (length(card_from) between 1 and 60),
  add column card_words text check (length(card_words) <= 300),
  add check ((dedicated_as is null) = (dedicated_to is null)),
  add check (card_email is null or (dedicated_to is not null and card_from is not null));

-- Who wishes no more such cards, from anybody.
create table card_refusal (
  email text primary key,
  refused_at timestamptz not null default now()
);
-- How many cards went to an address of late.
create index message_cards on message (to_address, created_at) where kind = 'e-card';

create or replace function touch_gift() returns trigger language plpgsql as $$
begin
  if (new.shown_name, new.message, new.message_hidden_at, new.anonymous, new.amount_hidden, new.dedicated_as, new.dedicated_to, new.refunded_cents, new.lost_cents)
     is distinct from (old.shown_name, old.message, old.message_hidden_at, old.anonymous, old.amount_hidden, old.dedicated_as, old.dedicated_to, old.refunded_cents, old.lost_cents)
  then
    perform touch_page('home');
    if new.team_id is not null then
      perform touch_page('teams/' || (select slug from team where id = new.team_id));
    end if;
  end if;
  return null;
end $$;
