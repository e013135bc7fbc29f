with ledger as (
  select a.team_id, momentum(momentum_of(-p.amount, j.occurred_at) order by j.occurred_at) as score
    from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
   where j.kind = 'charge' and a.code = 'gift_income' and a.team_id is not null group by a.team_id
)
select 'team ' || coalesce(l.team_id, m.team_id) as of, m.score, l.score as ledger_score
  from ledger l full join team_momentum m on m.team_id = l.team_id
 where l.score is null or m.score is null or abs(l.score - m.score) > 0.0001
