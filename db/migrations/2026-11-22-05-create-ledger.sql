-- Double entry, append-only. Debits are positive, credits negative; every journal adds up to zero.
create table ledger_account (
  id bigint generated always as identity primary key,
  code text not null check (code in (
    'stripe_clearing', 'stripe_fee', 'dispute_exposure', 'dispute_fee', 'payout_in_transit', 'bank', 'gift_income', 'suspense'
  )),
  campaign_id bigint references campaign(id),
  team_id bigint references team(id),
  currency char(3) not null check (currency = lower(currency)),
  unique nulls not distinct (code, campaign_id, team_id, currency)
);

create table journal (
  id bigint generated always as identity primary key,
  kind text not null check (kind in (
    'charge', 'charge_failure', 'refund', 'refund_failure', 'dispute_opened', 'dispute_reversal', 'dispute_lost', 'payout', 'payout_paid', 'payout_failure', 'fee', 'unknown_movement'
  )),
  source text not null check (source in ('stripe', 'stripe_dispute', 'stripe_payout')),
  source_id text not null,
  gift_id bigint,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  reverses bigint references journal(id),
  actor text not null,
  -- The transaction that wrote it: no other may add postings.
  written_in xid8 not null default pg_current_xact_id(),
  -- One fact once (I6).
  unique (source, source_id, kind)
);
create index on journal (gift_id);

create table posting (
  id bigint generated always as identity primary key,
  journal_id bigint not null references journal(id),
  account_id bigint not null references ledger_account(id),
  amount bigint not null check (amount <> 0 and amount between -100000000000 and 100000000000),
  currency char(3) not null
);
create index on posting (journal_id);
create index on posting (account_id, id);

create function check_journal_balances() returns trigger language plpgsql as $$
declare
  found record;
begin
  select count(*) as legs, coalesce(sum(p.amount), 0) as total,
         count(distinct p.currency) as currencies, bool_and(p.currency = a.currency) as fits
    into found
    from posting p join ledger_account a on a.id = p.account_id
   where p.journal_id = new.id;
  if found.legs < 2 then
    raise exception 'journal % has fewer than two postings', new.id using errcode = 'check_violation';
  end if;
  if found.total <> 0 or found.currencies <> 1 then
    raise exception 'journal % does not balance', new.id using errcode = 'check_violation';
  end if;
  if not found.fits then
    raise exception 'journal % posts to an account of another currency', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger balanced after insert on journal deferrable initially deferred
  for each row execute function check_journal_balances();

create function check_journal_is_open() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from added join journal j on j.id = added.journal_id where j.written_in <> pg_current_xact_id()
  ) then
    raise exception 'a closed journal takes no more postings' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger open_journal_only after insert on posting referencing new table as added
  for each statement execute function check_journal_is_open();

create trigger append_only before update or delete on journal for each row execute function refuse_change();
create trigger never_emptied before truncate on journal for each statement execute function refuse_change();
create trigger append_only before update or delete on posting for each row execute function refuse_change();
create trigger never_emptied before truncate on posting for each statement execute function refuse_change();
create trigger append_only before update or delete on ledger_account for each row execute function refuse_change();
revoke update, delete on journal, posting, ledger_account from team_up_app;

-- Every line of Stripe's own book, as it was read (I7, I8, I9).
create table stripe_balance_transaction (
  id text primary key,
  type text not null,
  reporting_category text not null,
  amount bigint not null,
  fee bigint not null,
  net bigint not null,
  currency char(3) not null,
  source_id text,
  created_at timestamptz not null,
  available_at timestamptz not null,
  read_at timestamptz not null default now(),
  check (amount - fee = net)
);
create index on stripe_balance_transaction (created_at);
create index on stripe_balance_transaction (source_id);

-- The inbox of signed notices: stored as they came, worked off later, each once.
create table stripe_event (
  id text primary key,
  type text not null,
  livemode boolean not null,
  account text,
  created_at timestamptz not null,
  subject_kind text not null,
  subject_id text not null,
  charge_id text,
  gift_public_id text,
  payload jsonb not null,
  received_at timestamptz not null default now(),
  processed_at timestamptz,
  attempts int not null default 0,
  retry_at timestamptz not null default now(),
  last_error text,
  -- Signed, but not ours to act on: another mode or account. Kept and shown to staff, never worked off.
  quarantined_why text
);
create index stripe_event_open on stripe_event (retry_at, received_at) where processed_at is null and quarantined_why is null;
create index stripe_event_by_type on stripe_event (type, received_at);

create table team_total (
  team_id bigint primary key references team(id),
  raised_cents bigint not null default 0,
  expected_cents bigint not null default 0,
  gift_count bigint not null default 0
) with (fillfactor = 50);

create table campaign_total (
  campaign_id bigint primary key references campaign(id),
  raised_cents bigint not null default 0,
  expected_cents bigint not null default 0,
  gift_count bigint not null default 0
) with (fillfactor = 50);

-- The same sums a day of the organization's calendar: what staff screens and momentum read. team_id null: to the campaign itself.
create table day_total (
  campaign_id bigint not null references campaign(id),
  team_id bigint references team(id),
  day date not null,
  received_cents bigint not null default 0,
  refunded_cents bigint not null default 0,
  lost_cents bigint not null default 0,
  fee_cents bigint not null default 0,
  gift_count bigint not null default 0,
  unique nulls not distinct (campaign_id, day, team_id)
) with (fillfactor = 70);
create index on day_total (day);
create index on day_total (team_id, day);

create function open_team_total() returns trigger language plpgsql as $$
begin
  insert into team_total (team_id) values (new.id);
  return null;
end $$;
create trigger total_beside_team after insert on team for each row execute function open_team_total();
create function open_campaign_total() returns trigger language plpgsql as $$
begin
  insert into campaign_total (campaign_id) values (new.id);
  return null;
end $$;
create trigger total_beside_campaign after insert on campaign for each row execute function open_campaign_total();
