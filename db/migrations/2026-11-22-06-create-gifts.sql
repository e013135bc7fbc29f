create table gift (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  campaign_id bigint not null references campaign(id),
  team_id bigint references team(id),
  -- What the donor is asked to pay, the covered fee in it.
  amount_cents bigint not null check (amount_cents > 0),
  fee_cover_cents bigint not null default 0 check (fee_cover_cents >= 0 and fee_cover_cents < amount_cents),
  currency char(3) not null,
  status text not null default 'started' check (status in ('started', 'processing', 'paid', 'expired', 'failed')),
  shown_name text check (length(shown_name) <= 60),
  message text check (length(message) <= 500),
  message_hidden_at timestamptz,
  anonymous boolean not null default false,
  amount_hidden boolean not null default false,
  newsletter boolean not null default false,
  -- Which browser began it, hashed: one open checkout for a browser and a form (S20).
  browser_hash text not null default '',
  checkout_id text unique,
  checkout_url text,
  checkout_expires_at timestamptz,
  livemode boolean not null default false,
  created_at timestamptz not null default now(),
  payment_id text unique,
  charge_id text unique,
  paid_at timestamptz,
  donor_email text,
  donor_name text,
  method text,
  stripe_fee_cents bigint not null default 0,
  refunded_cents bigint not null default 0 check (refunded_cents >= 0),
  disputed_cents bigint not null default 0 check (disputed_cents >= 0),
  lost_cents bigint not null default 0 check (lost_cents >= 0),
  check ((status = 'paid') = (paid_at is not null)),
  check (status <> 'paid' or charge_id is not null),
  check (refunded_cents + lost_cents <= amount_cents)
);
create index gift_wall on gift (team_id, paid_at desc, id desc) where status = 'paid';
create index gift_by_campaign on gift (campaign_id, paid_at desc, id desc) where status = 'paid';
create index gift_open on gift (browser_hash, team_id) where status = 'started';
create index gift_by_email on gift (donor_email) where status = 'paid';
create index gift_search on gift using gin ((lower(coalesce(donor_name, '') || ' ' || coalesce(donor_email, '') || ' ' || coalesce(shown_name, ''))) gin_trgm_ops) where status = 'paid';
alter table journal add foreign key (gift_id) references gift(id);

create table refund (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  gift_id bigint not null references gift(id),
  amount_cents bigint not null check (amount_cents > 0),
  reason text not null,
  requested_by bigint references person(id),
  status text not null check (status in ('requested', 'pending', 'succeeded', 'failed')),
  stripe_refund_id text unique,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  failure text
);
create index on refund (gift_id);

create table dispute (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  gift_id bigint references gift(id),
  stripe_dispute_id text not null unique,
  charge_id text not null,
  amount_cents bigint not null,
  status text not null check (status in ('open', 'under-review', 'won', 'lost', 'warning', 'warning-closed')),
  reason text not null,
  evidence_due_at timestamptz,
  opened_at timestamptz not null,
  settled_at timestamptz
);
create index on dispute (gift_id);

create table payout (
  stripe_payout_id text primary key,
  amount_cents bigint not null,
  status text not null check (status in ('pending', 'in-transit', 'paid', 'failed', 'canceled')),
  automatic boolean not null,
  arrives_on timestamptz not null,
  read_at timestamptz not null default now()
);

-- Numbers run without a gap in a year: the counter moves in the transaction that issues the receipt.
create table receipt_counter (
  year int primary key,
  last_number int not null default 0
);
create table receipt (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  year int not null,
  number int not null,
  gift_id bigint not null references gift(id),
  issued_at timestamptz not null default now(),
  donated_on date not null,
  amount_cents bigint not null check (amount_cents > 0),
  deductible_cents bigint not null check (deductible_cents between 0 and amount_cents),
  donor_name text,
  legal_name text not null,
  ein text,
  address text not null,
  words text not null,
  voided_at timestamptz,
  voided_why text,
  replaces bigint unique references receipt(id),
  unique (year, number)
);
create unique index one_valid_receipt on receipt (gift_id) where voided_at is null;

-- One row for one message about one thing (I21); a job sends it and notes when it went.
create table message (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_id text not null,
  to_address text not null,
  content jsonb not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  attempts int not null default 0,
  last_error text,
  unique (kind, subject_id, to_address)
);
create index message_unsent on message (created_at) where sent_at is null;
