-- How what is left of a gift is shared, of gifts that were split between teams; the others are whole their own team's.
-- The team of the gift itself is one of them: its words, its credit and its costs are with that one.
create table gift_share (
  gift_id bigint not null references gift(id),
  -- null: the campaign itself.
  team_id bigint references team(id),
  -- Its part when the gift was split; of what went back since, each bears as much in proportion.
  cents bigint not null check (cents > 0),
  unique nulls not distinct (gift_id, team_id)
);
create index on gift_share (team_id);
-- Read with the gift's lock, so that nobody looks for shares of a gift that has none.
alter table gift add column split_at timestamptz;

-- Every move of a gift, the first numbered 1. What it was before and after stands beside it.
create table gift_move (
  id bigint generated always as identity primary key,
  gift_id bigint not null references gift(id),
  number int not null check (number > 0),
  moved_by bigint not null references person(id),
  moved_at timestamptz not null default now(),
  reason text not null check (length(reason) between 1 and 500),
  -- The gift's own team before, and who was said to have brought it in.
  team_before bigint references team(id),
  credited_before bigint references member_credit(id),
  unique (gift_id, number)
);
create table gift_move_share (
  move_id bigint not null references gift_move(id),
  side text not null check (side in ('before', 'after')),
  team_id bigint references team(id),
  cents bigint not null check (cents > 0),
  unique nulls not distinct (move_id, side, team_id)
);
create trigger append_only before update or delete on gift_move for each row execute function refuse_change();
create trigger append_only before update or delete on gift_move_share for each row execute function refuse_change();
revoke update, delete on gift_move, gift_move_share from team_up_app;

-- A refund by a check of ours, of money that did not come by Stripe.
alter table refund add column paid_by text not null default 'stripe' check (paid_by in ('stripe', 'check')),
  add column check_number text check (length(check_number) between 1 and 40);
alter table journal drop constraint journal_source_check;
alter table journal add constraint journal_source_check check (source in (
  'stripe', 'stripe_dispute', 'stripe_payout', 'contribution', 'remittance', 'remittance_match', 'deposit', 'gift', 'refund'
)) not valid;
alter table journal validate constraint journal_source_check;

-- Words of a gift that was split are on the page of each team. What goes back of a gift moves totals, and they touch the pages:
-- were they touched here too, before the totals, a refund and a gift to one team would wait for each other in a ring.
create or replace function touch_gift() returns trigger language plpgsql as $$
begin
  if (new.shown_name, new.name_hidden_at, new.message, new.message_hidden_at, new.anonymous, new.amount_hidden,
      new.dedicated_as, new.dedicated_to, new.dedication_hidden_at)
     is distinct from
     (old.shown_name, old.name_hidden_at, old.message, old.message_hidden_at, old.anonymous, old.amount_hidden,
      old.dedicated_as, old.dedicated_to, old.dedication_hidden_at)
  then
    perform touch_page(variadic array(
      select 'home' union all
      select 'teams/' || t.slug from team t where t.id = new.team_id
       union
      select 'teams/' || t.slug from gift_share s join team t on t.id = s.team_id where new.split_at is not null and s.gift_id = new.id));
  end if;
  return null;
end $$;

-- A gift that is moved to the campaign itself is nobody's to have brought in; the totals that move with it touch the page it leaves.
create or replace function touch_team_of_credit() returns trigger language plpgsql as $$
begin
  if new.team_id is not null then
    perform touch_page('teams/' || (select slug from team where id = new.team_id));
  end if;
  return null;
end $$;
