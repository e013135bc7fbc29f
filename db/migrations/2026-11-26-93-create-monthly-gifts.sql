-- A gift of every month to the campaign: a subscription at Stripe, of which each month that is paid is a gift of its own (I24).
create table monthly_gift (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  -- Opens the page that stops it, to whoever has one of its receipts (C23).
  stop_key text not null unique default random_id(),
  campaign_id bigint not null references campaign(id),
  -- What is charged each month, the covered fee in it.
  amount_cents bigint not null check (amount_cents > 0),
  fee_cover_cents bigint not null default 0 check (fee_cover_cents >= 0 and fee_cover_cents < amount_cents),
  currency char(3) not null,
  status text not null default 'started' check (status in ('started', 'active', 'behind', 'ended')),
  created_at timestamptz not null default now(),
  subscription_id text unique,
  started_at timestamptz,
  next_at timestamptz,
  -- The month that could not be charged, and where its donor may give another card.
  unpaid_invoice_id text,
  pay_url text,
  -- Since when nothing more may be charged, and who wished so; it has ended once Stripe says so too.
  stopped_at timestamptz,
  stopped_by text check (stopped_by in ('donor', 'staff', 'stripe', 'want')),
  stopped_by_person bigint references person(id),
  stop_reason text,
  ended_at timestamptz,
  check ((stopped_at is null) = (stopped_by is null)),
  check ((stopped_by_person is not null) = (stopped_by is not distinct from 'staff')),
  check ((status = 'ended') = (ended_at is not null)),
  check (status <> 'ended' or stopped_at is not null),
  check (status = 'started' or subscription_id is not null and started_at is not null and next_at is not null)
);
create index monthly_gift_by_state on monthly_gift (status, next_at) where status <> 'started';
create index monthly_gift_to_stop on monthly_gift (stopped_at) where stopped_at is not null and ended_at is null;

alter table gift add column monthly_id bigint references monthly_gift(id);
alter table gift add column month_from timestamptz;
alter table gift add column month_to timestamptz;
alter table gift add check ((month_from is null) = (month_to is null) and (month_from is null or monthly_id is not null));
create unique index one_gift_a_month on gift (monthly_id, month_from);
