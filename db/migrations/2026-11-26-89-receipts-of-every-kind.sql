-- What was given that is not money: described, never valued by us (C10). Acknowledged once staff say that it came.
create table goods_gift (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  campaign_id bigint not null references campaign(id),
  team_id bigint references team(id),
  giver_name text not null check (length(giver_name) between 1 and 200),
  giver_email text,
  giver_address text check (length(giver_address) <= 500),
  description text not null check (length(description) between 1 and 1000),
  given_on date not null,
  -- Where it was handed over: the sale, the office.
  place text not null check (length(place) between 1 and 200),
  logged_by bigint not null references person(id),
  logged_at timestamptz not null default now(),
  confirmed_by bigint references person(id),
  confirmed_at timestamptz,
  voided_at timestamptz,
  voided_by bigint references person(id),
  void_reason text,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by <> logged_by),
  check (voided_at is null or void_reason is not null)
);
create index on goods_gift (team_id, id);
create index goods_gift_waiting on goods_gift (id) where confirmed_at is null and voided_at is null;

-- A receipt is of one gift, of one payment for something else, or of goods; it says what was given for it.
alter table receipt alter column gift_id drop not null;
alter table receipt add column match_id bigint references remittance_match(id);
alter table receipt add column goods_id bigint references goods_gift(id);
alter table receipt add column fair_value_cents bigint not null default 0 check (fair_value_cents >= 0);
alter table receipt add column benefit text;
alter table receipt add column goods text;
alter table receipt drop constraint receipt_amount_cents_check;
alter table receipt add constraint receipt_amount_cents_check check (amount_cents > 0 or goods_id is not null and amount_cents = 0);
alter table receipt add constraint receipt_is_of_one_thing check (num_nonnulls(gift_id, match_id, goods_id) = 1);
alter table receipt add constraint receipt_counts_the_value check (deductible_cents <= amount_cents - least(fair_value_cents, amount_cents));
alter table receipt add constraint goods_have_no_value check (goods_id is null or goods is not null);
create unique index one_valid_receipt_a_match on receipt (match_id) where voided_at is null;
create unique index one_valid_receipt_of_goods on receipt (goods_id) where voided_at is null;

-- What the giver gets: "four places with cart and dinner". A fair value says nothing without it (C3).
alter table contribution add column benefit text check (length(benefit) between 1 and 200);

-- Each payment for something other than a gift, and what of it is for what its giver gets: the first payments are. It is to be
-- acknowledged when somebody gave it and it is more than that; a sale's takings never are (C9).
create view payment_to_receipt as
  select m.id as match_id, m.contribution_id, m.amount_cents, c.benefit, c.giver_name,
         v.cents as fair_value_cents,
         m.undone_at is null and c.giver_name is not null and m.amount_cents > v.cents as due
    from remittance_match m join contribution c on c.id = m.contribution_id
    cross join lateral (
      select greatest(0, least(m.amount_cents, c.fair_value_cents - coalesce(
               (select sum(e.amount_cents) from remittance_match e
                 where e.contribution_id = m.contribution_id and e.id < m.id and e.undone_at is null), 0)))::bigint as cents
    ) v
   where c.kind in ('restaurant_share', 'ticket', 'sponsorship');
grant select on payment_to_receipt to team_up_app, team_up_reader;
