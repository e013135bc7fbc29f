select p.stripe_payout_id, p.amount_cents, sum(t.net) filter (where t.type <> 'payout') as of_its_lines
  from payout p left join stripe_balance_transaction t on t.payout_id = p.stripe_payout_id
 where p.opened_at is not null
 group by p.stripe_payout_id, p.amount_cents
having sum(t.net) is distinct from 0 or sum(t.net) filter (where t.type = 'payout') is distinct from -p.amount_cents
