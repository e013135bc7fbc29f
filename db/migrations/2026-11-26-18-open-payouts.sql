-- Which payout a line of Stripe's book left with, once Stripe has said that the payout is complete (I12).
alter table stripe_balance_transaction add column payout_id text;
create index on stripe_balance_transaction (payout_id) where payout_id is not null;
alter table payout add column opened_at timestamptz;

-- A payout that had reached the bank and was sent back by it.
alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check check (kind in (
  'charge', 'charge_failure', 'refund', 'refund_failure', 'dispute_opened', 'dispute_reversal', 'dispute_lost', 'payout', 'payout_paid',
  'payout_failure', 'payout_returned', 'fee', 'unknown_movement'
)) not valid;
alter table journal validate constraint journal_kind_check;

-- What lies at Stripe by its own word and by our book, whenever nothing moved while both were read (I13).
create table balance_comparison (
  id bigint generated always as identity primary key,
  compared_at timestamptz not null default now(),
  stripes_cents bigint not null,
  our_cents bigint not null
);
