with gifts as (
  select a.team_id, momentum_of(-sum(p.amount)::bigint, j.occurred_at) as score
    from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
   where j.kind in ('charge', 'match') and is_raised(a.code) and a.team_id is not null
   group by j.id, a.team_id having sum(p.amount) < 0
), most as (
  select team_id, max(score) as score from gifts group by team_id
), ledger as (
  select team_id, m.score + ln(sum(power(2::double precision, greatest(g.score - m.score, -1000)))) / ln(2::double precision) as score
    from gifts g join most m using (team_id) group by team_id, m.score
)
select 'team ' || coalesce(l.team_id, m.team_id) as of, m.score, l.score as ledger_score
  from ledger l full join team_momentum m on m.team_id = l.team_id
 where l.score is null or m.score is null or abs(l.score - m.score) > 0.0001
