-- Money that people log by hand. It is expected until staff hold it; its state is told by what came for it.
create table contribution (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  campaign_id bigint not null references campaign(id),
  team_id bigint references team(id),
  kind text not null check (kind in ('gift', 'sale_takings', 'restaurant_share', 'ticket', 'sponsorship')),
  currency char(3) not null,
  -- How it is meant to come.
  means text not null check (means in ('cash', 'check', 'transfer')),
  -- What is promised or was counted, and how much of that has come.
  amount_cents bigint not null check (amount_cents > 0),
  settled_cents bigint not null default 0 check (settled_cents between 0 and amount_cents),
  -- What the giver gets for it, at a fair price (C3, C4).
  fair_value_cents bigint not null default 0 check (fair_value_cents between 0 and amount_cents),
  giver_name text check (length(giver_name) between 1 and 200),
  giver_email text,
  giver_address text check (length(giver_address) <= 500),
  -- What the wall may say of a gift.
  shown_name text check (length(shown_name) <= 60),
  anonymous boolean not null default false,
  credited_to bigint,
  check_number text check (length(check_number) <= 60),
  -- The day it was given, of which a receipt speaks (C25), and the day by which it should be with the nonprofit.
  given_on date not null,
  due_on date not null,
  -- What the page calls it, for all to see: "Culver's check".
  label text check (length(label) between 1 and 60),
  -- For staff.
  note text not null default '' check (length(note) <= 1000),
  -- The sheet of a count: who counted with whom, the float that was taken out first, and what the sales slips add up to.
  first_counter text check (length(first_counter) <= 100),
  second_counter text check (length(second_counter) <= 100),
  float_cents bigint check (float_cents >= 0),
  recorded_cents bigint check (recorded_cents >= 0),
  -- Moves with each change of it; a change is a journal of its own, and who changed what they had not read is told.
  revision int not null default 1,
  entered_by bigint not null references person(id),
  entered_at timestamptz not null default now(),
  voided_at timestamptz,
  voided_by bigint references person(id),
  void_reason text,
  foreign key (team_id, credited_to) references member_credit (team_id, id),
  check (credited_to is null or team_id is not null),
  check (voided_at is null or void_reason is not null),
  check (voided_at is null or settled_cents = 0),
  check (kind <> 'sale_takings' or (first_counter is not null and second_counter is not null and float_cents is not null))
);
create index on contribution (team_id, id);
create index contribution_open on contribution (due_on, id) where voided_at is null and settled_cents < amount_cents;
create index contribution_of_size on contribution ((amount_cents - settled_cents)) where voided_at is null and settled_cents < amount_cents;

-- The lines of a count: how many of each note and coin.
create table count_line (
  contribution_id bigint not null references contribution(id),
  denomination_cents bigint not null check (denomination_cents > 0),
  pieces int not null check (pieces > 0),
  primary key (contribution_id, denomination_cents)
);

-- Who entered or changed it: whoever confirms the money must be somebody else (I18).
create table contribution_hand (
  contribution_id bigint not null references contribution(id),
  person_id bigint not null references person(id),
  primary key (contribution_id, person_id)
);
create function note_first_hand() returns trigger language plpgsql as $$
begin
  insert into contribution_hand (contribution_id, person_id) values (new.id, new.entered_by);
  return null;
end $$;
create trigger hand_beside_contribution after insert on contribution for each row execute function note_first_hand();
create trigger append_only before update or delete on contribution_hand for each row execute function refuse_change();
revoke update, delete on contribution_hand from team_up_app;

-- What is taken to the bank together; a transfer is there already, alone.
create table deposit (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  kind text not null check (kind in ('slip', 'transfer')),
  status text not null default 'open' check (status in ('open', 'deposited', 'reconciled', 'void')),
  currency char(3) not null,
  opened_by bigint not null references person(id),
  opened_at timestamptz not null default now(),
  slip_number text check (length(slip_number) <= 60),
  deposited_on date,
  deposited_by bigint references person(id),
  -- What went to the bank, what its statement says of it, and why the two differ if they do.
  total_cents bigint check (total_cents > 0),
  statement_on date,
  statement_cents bigint check (statement_cents >= 0),
  difference_reason text,
  reconciled_by bigint references person(id),
  reconciled_at timestamptz,
  check ((status = 'open') = (total_cents is null)),
  check ((status = 'reconciled') = (statement_cents is not null)),
  check (statement_cents = total_cents or difference_reason is not null)
);
create unique index one_open_slip on deposit (kind) where status = 'open';
create index on deposit (deposited_on desc, id desc);

-- One check, one envelope of cash or one transfer that came to staff.
create table remittance (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  means text not null check (means in ('cash', 'check', 'transfer')),
  currency char(3) not null,
  amount_cents bigint not null check (amount_cents > 0),
  matched_cents bigint not null default 0 check (matched_cents between 0 and amount_cents),
  payer_name text check (length(payer_name) <= 200),
  check_number text check (length(check_number) <= 60),
  note text not null default '' check (length(note) <= 1000),
  received_on date not null,
  received_by bigint not null references person(id),
  received_at timestamptz not null default now(),
  deposit_id bigint references deposit(id),
  -- Taken back: typed by mistake, or sent back by the bank.
  reversed_at timestamptz,
  reversed_by bigint references person(id),
  reversed_why text,
  returned boolean not null default false,
  check (reversed_at is null or reversed_why is not null),
  check (reversed_at is null or matched_cents = 0),
  check (not returned or reversed_at is not null)
);
create index on remittance (deposit_id);
create index remittance_unmatched on remittance (id) where reversed_at is null and matched_cents < amount_cents;
create index remittance_in_hand on remittance (id) where reversed_at is null and deposit_id is null;

-- Which money came for which contribution.
create table remittance_match (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  remittance_id bigint not null references remittance(id),
  contribution_id bigint not null references contribution(id),
  amount_cents bigint not null check (amount_cents > 0),
  -- Less (positive) or more (negative) in the box than its sheet says.
  short_cents bigint not null default 0,
  gift_id bigint unique references gift(id),
  matched_by bigint not null references person(id),
  matched_at timestamptz not null default now(),
  undone_at timestamptz,
  undone_by bigint references person(id),
  undone_why text,
  check (amount_cents + short_cents > 0),
  check (undone_at is null or undone_why is not null)
);
create index on remittance_match (remittance_id);
create index on remittance_match (contribution_id);

-- The app refuses it kindly; the database refuses it in any case (I18).
create function refuse_own_hand() returns trigger language plpgsql as $$
begin
  if exists (select 1 from contribution_hand h where h.contribution_id = new.contribution_id and h.person_id = new.matched_by) then
    raise exception 'who entered it may not confirm it' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger two_people after insert on remittance_match for each row execute function refuse_own_hand();

-- A gift that came by hand has no charge; the match of its money stands for it.
alter table gift add column contribution_id bigint references contribution(id);
create index on gift (contribution_id) where contribution_id is not null;
alter table gift drop constraint gift_status_check;
alter table gift add constraint gift_status_check check (status in ('started', 'processing', 'paid', 'expired', 'failed', 'void'));
alter table gift drop constraint gift_check2;
alter table gift add constraint gift_is_backed check (status <> 'paid' or charge_id is not null or contribution_id is not null);

alter table ledger_account drop constraint ledger_account_code_check;
alter table ledger_account add constraint ledger_account_code_check check (code in (
  'stripe_clearing', 'stripe_fee', 'dispute_exposure', 'dispute_fee', 'payout_in_transit', 'bank', 'suspense',
  'receivable', 'deferred_income', 'undeposited_funds', 'deposit_in_transit', 'cash_over_short',
  'gift_income', 'sale_income', 'dining_income', 'ticket_income', 'sponsor_income'
));
-- What a team or campaign has raised is what stands here, on the other side.
create function is_raised(code text) returns boolean language sql immutable parallel safe as $$
  select code in ('gift_income', 'sale_income', 'dining_income', 'ticket_income', 'sponsor_income', 'cash_over_short')
$$;

alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check check (kind in (
  'charge', 'charge_failure', 'refund', 'refund_failure', 'dispute_opened', 'dispute_reversal', 'dispute_lost', 'payout', 'payout_paid',
  'payout_failure', 'payout_returned', 'fee', 'unknown_movement',
  'promise', 'promise_change', 'remittance', 'remittance_reversal', 'match', 'match_reversal', 'deposit', 'deposit_reconciled', 'returned_item', 'move'
)) not valid;
alter table journal validate constraint journal_kind_check;
alter table journal drop constraint journal_source_check;
alter table journal add constraint journal_source_check check (source in (
  'stripe', 'stripe_dispute', 'stripe_payout', 'contribution', 'remittance', 'remittance_match', 'deposit', 'gift'
)) not valid;
alter table journal validate constraint journal_source_check;
alter table journal add column contribution_id bigint references contribution(id);
create index on journal (contribution_id) where contribution_id is not null;
-- How money came that no gift tells of.
alter table journal add column method text;

alter table way_day_total drop constraint way_day_total_way_check;
alter table way_day_total add constraint way_day_total_way_check check (way in ('card', 'wallet', 'bank', 'cash', 'check', 'other'));
create or replace function way_of(method text) returns text language sql immutable parallel safe as $$
  select case
    when method = 'card' then 'card'
    when method like 'card/%' or method in ('link', 'cashapp', 'paypal', 'amazon_pay', 'apple_pay', 'google_pay') then 'wallet'
    when method in ('cash', 'check') then method
    when method like '%bank%' or method like 'ach%' or method like '%debit' or method = 'transfer' then 'bank'
    else 'other' end
$$;
reindex index gift_by_way;

-- The page says what is expected, of whom and by when.
create function touch_team_of_contribution() returns trigger language plpgsql as $$
begin
  perform touch_page('home');
  if new.team_id is not null then
    perform touch_page('teams/' || (select slug from team where id = new.team_id));
  end if;
  return null;
end $$;
create trigger touches_pages after insert or update on contribution for each row execute function touch_team_of_contribution();
