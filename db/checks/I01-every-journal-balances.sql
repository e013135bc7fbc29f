select journal_id, currency, sum(amount) as off_by from posting group by journal_id, currency having sum(amount) <> 0
