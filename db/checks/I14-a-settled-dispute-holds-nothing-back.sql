select d.stripe_dispute_id, d.status, sum(p.amount) as still_held
  from dispute d
  join journal j on j.source_id = d.stripe_dispute_id and j.source = 'stripe_dispute'
     or j.source = 'stripe' and exists (
          select 1 from stripe_balance_transaction t where t.id = j.source_id and t.source_id = d.stripe_dispute_id)
  join posting p on p.journal_id = j.id
  join ledger_account a on a.id = p.account_id and a.code = 'dispute_exposure'
 where d.status in ('lost', 'warning-closed') or d.status = 'won' and d.settled_at < now() - interval '7 days'
 group by d.id having sum(p.amount) <> 0
