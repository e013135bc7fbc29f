select currency, sum(amount) as off_by from posting group by currency having sum(amount) <> 0
