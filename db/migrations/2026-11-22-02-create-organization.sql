create table organization (
  id int primary key default 1 check (id = 1),
  name text not null,
  legal_name text not null,
  ein text,
  address text not null,
  website text,
  contact_email text not null,
  time_zone text not null default 'America/Chicago',
  currency char(3) not null default 'usd' check (currency = lower(currency)),
  receipt_words text not null default '',
  hotline_name text,
  hotline_number text,
  quick_exit_url text not null default 'https://weather.gov',
  minimum_gift_cents bigint not null default 500 check (minimum_gift_cents between 50 and 100000000),
  maximum_gift_cents bigint not null default 2500000 check (maximum_gift_cents between 50 and 99999999),
  suggested_cents bigint[] not null default '{2500,5000,10000,25000}',
  -- What the payment company is thought to keep, for the sum that a donor may add; what it really kept is in the ledger.
  fee_rate_basis_points int not null default 220 check (fee_rate_basis_points between 0 and 1000),
  fee_fixed_cents bigint not null default 30 check (fee_fixed_cents between 0 and 500),
  fee_cover_offered boolean not null default true,
  giving_paused_at timestamptz,
  giving_paused_by text,
  giving_paused_reason text,
  check (minimum_gift_cents <= maximum_gift_cents)
);

create table campaign (
  id bigint generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  tagline text not null default '',
  story text not null default '',
  goal_cents bigint not null check (goal_cents > 0),
  starts_on date not null,
  ends_on date,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  check (ends_on is null or ends_on >= starts_on)
);
-- The one campaign that the home page tells.
create unique index one_open_campaign on campaign ((true)) where closed_at is null;
