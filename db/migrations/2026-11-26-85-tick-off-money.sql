-- A payout was found on the bank's statement. Its journal `payout_paid` has moved the money to `bank` already: this is a mark.
alter table payout add column statement_on date;
alter table payout add column reconciled_by bigint references person(id);
alter table payout add column reconciled_at timestamptz;
alter table payout add constraint payout_is_ticked_off_by_somebody
  check ((reconciled_at is null) = (statement_on is null) and (reconciled_at is null) = (reconciled_by is null));
create index on payout (arrives_on desc, stripe_payout_id desc);

-- Staff look for what is expected by a name or a check's number; only what is still open is looked through.
create index contribution_by_name on contribution
  using gin (lower(coalesce(giver_name, '') || ' ' || coalesce(label, '') || ' ' || coalesce(check_number, '')) gin_trgm_ops)
  where voided_at is null and settled_cents < amount_cents;

-- Each time that we caught up with Stripe: what was found there that nobody had told us of, and what the balances were.
create table catch_up (
  id bigint generated always as identity primary key,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  -- Ids of the lines of Stripe's book that were new to ours, at most five hundred of them; how many there were in all.
  lines text[] not null default '{}',
  lines_booked int not null default 0,
  notices_fetched int not null default 0,
  asked int not null default 0,
  -- Null when money moved each time that both were read.
  stripes_cents bigint,
  our_cents bigint,
  failure text
);
create index on catch_up (started_at desc);

-- Each time that the books were proven: how far it is, and what is broken.
create table book_check (
  id bigint generated always as identity primary key,
  started_at timestamptz not null default now(),
  -- Null: by night.
  asked_by bigint references person(id),
  finished_at timestamptz,
  checks int not null default 0,
  done int not null default 0,
  -- [{name, rows}] of each invariant that is broken.
  broken jsonb not null default '[]',
  failure text
);
create index on book_check (started_at desc);
