-- Something that is sold and paid at Stripe (C9): a purchase at its price, and beside it, when the buyer likes, a gift. The
-- payment is one; what of it is a gift becomes a gift's row of its own once it is paid, and only that has a receipt.
create table sale (
  id bigint generated always as identity primary key,
  -- Whoever has it may pay, and read what for.
  public_id text not null unique default random_id(),
  campaign_id bigint not null references campaign(id),
  team_id bigint not null references team(id),
  event_id bigint references event(id),
  words text not null check (length(words) between 1 and 80),
  -- Its price, and what the buyer adds as a gift.
  amount_cents bigint not null check (amount_cents > 0),
  extra_cents bigint not null default 0 check (extra_cents >= 0),
  currency char(3) not null,
  status text not null default 'started' check (status in ('started', 'paid', 'expired', 'failed')),
  -- Of the buyer's page.
  language text not null default 'en' check (language in ('en', 'es')),
  started_by bigint references person(id),
  -- One form is one sale.
  form_key text not null unique,
  livemode boolean not null default false,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- Stripe's page that is open for it: one at a time, numbered, each of one sum.
  page_number int not null default 0,
  page_asked_at timestamptz,
  checkout_id text unique,
  checkout_url text,
  payment_id text unique,
  charge_id text unique,
  paid_at timestamptz,
  method text,
  stripe_fee_cents bigint not null default 0,
  -- Of the whole payment, the gift in it.
  refunded_cents bigint not null default 0 check (refunded_cents >= 0),
  disputed_cents bigint not null default 0 check (disputed_cents >= 0),
  lost_cents bigint not null default 0 check (lost_cents >= 0),
  -- What went back of the gift alone; all else goes out of the price first.
  gift_back_cents bigint not null default 0,
  gift_id bigint unique references gift(id),
  check ((status = 'paid') = (paid_at is not null)),
  check (status <> 'paid' or charge_id is not null),
  check (refunded_cents + lost_cents <= amount_cents + extra_cents)
);
create index on sale (team_id, created_at desc);
create index on sale (event_id, paid_at) where event_id is not null;
create index sale_by_time on sale (paid_at desc) where status = 'paid';

alter table journal add column sale_id bigint references sale(id);
create index on journal (sale_id) where sale_id is not null;
alter table refund alter column gift_id drop not null;
alter table refund add column sale_id bigint references sale(id);
alter table refund add constraint refund_is_of_one check (num_nonnulls(gift_id, sale_id) = 1);
create index on refund (sale_id) where sale_id is not null;
alter table dispute add column sale_id bigint references sale(id);
create index on dispute (sale_id) where sale_id is not null;
