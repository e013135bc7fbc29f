select j.id as journal_id, j.source_id
  from journal j left join stripe_balance_transaction t on t.id = j.source_id
 where j.source = 'stripe' and t.id is null
