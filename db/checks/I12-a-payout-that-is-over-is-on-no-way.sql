-- In transit only until the bank has it, or has sent it back; one whose lines are not all read yet is left for later.
select p.stripe_payout_id, p.status, sum(g.amount) as in_transit
  from payout p
  join journal j on j.source = 'stripe_payout' and j.source_id = p.stripe_payout_id
     or j.source = 'stripe' and exists (
          select 1 from stripe_balance_transaction t where t.id = j.source_id and t.source_id = p.stripe_payout_id)
  join posting g on g.journal_id = j.id
  join ledger_account a on a.id = g.account_id and a.code = 'payout_in_transit'
 where p.status = 'paid' and exists (
         select 1 from stripe_balance_transaction t where t.source_id = p.stripe_payout_id and t.type = 'payout')
    or p.status = 'failed' and exists (
         select 1 from stripe_balance_transaction t where t.source_id = p.stripe_payout_id and t.type = 'payout_failure')
 group by p.stripe_payout_id, p.status having sum(g.amount) <> 0
