-- What was ticked off as on the bank's statement by mistake is taken back: what was said then stays on record with the reason.
-- A deposit's journal is reversed beside it; a payout's tick is a mark and has none.
create table untick (
  id bigint generated always as identity primary key,
  deposit_id bigint references deposit(id),
  stripe_payout_id text references payout(stripe_payout_id),
  statement_on date not null,
  statement_cents bigint not null check (statement_cents >= 0),
  difference_reason text,
  ticked_by bigint not null references person(id),
  ticked_at timestamptz not null,
  reason text not null check (length(reason) between 1 and 500),
  undone_by bigint not null references person(id),
  undone_at timestamptz not null default now(),
  check (num_nonnulls(deposit_id, stripe_payout_id) = 1)
);
create index on untick (deposit_id) where deposit_id is not null;
create index on untick (stripe_payout_id) where stripe_payout_id is not null;
create trigger append_only before update or delete on untick for each row execute function refuse_change();
revoke update, delete on untick from team_up_app;

alter table journal drop constraint journal_kind_check;
alter table journal add constraint journal_kind_check check (kind in (
  'charge', 'charge_failure', 'refund', 'refund_failure', 'dispute_opened', 'dispute_reversal', 'dispute_lost',
  'payout', 'payout_paid', 'payout_failure', 'payout_returned', 'fee', 'unknown_movement',
  'promise', 'promise_change', 'remittance', 'remittance_reversal', 'match', 'match_reversal', 'deposit', 'deposit_reconciled',
  'deposit_unreconciled', 'returned_item', 'move')) not valid;
alter table journal validate constraint journal_kind_check;
