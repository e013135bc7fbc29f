select t.id, t.type, t.amount
  from stripe_balance_transaction t left join journal j on j.source = 'stripe' and j.source_id = t.id
 where j.id is null and (t.amount <> 0 or t.fee <> 0)
