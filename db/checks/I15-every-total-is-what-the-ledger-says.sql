with by_gift as (
  select a.team_id, a.campaign_id, j.gift_id, -sum(p.amount) filter (where is_raised(a.code)) as raised,
         sum(p.amount) filter (where a.code = 'receivable') as expected,
         (-sum(p.amount) filter (where a.code = 'gift_income') > 0 and j.gift_id is not null)::int as gifts
    from posting p join ledger_account a on a.id = p.account_id join journal j on j.id = p.journal_id
   where is_raised(a.code) or a.code = 'receivable' group by a.team_id, a.campaign_id, j.gift_id
), teams as (
  select team_id, sum(raised) as raised, sum(expected) as expected, sum(gifts) as gifts from by_gift where team_id is not null group by team_id
), campaigns as (
  select campaign_id, sum(raised) as raised, sum(expected) as expected, sum(gifts) as gifts
    from by_gift where campaign_id is not null group by campaign_id
)
select 'team ' || t.team_id as of, t.raised_cents, coalesce(l.raised, 0) as ledger_cents, t.expected_cents, coalesce(l.expected, 0) as ledger_expected,
       t.gift_count, coalesce(l.gifts, 0) as ledger_gifts
  from team_total t left join teams l on l.team_id = t.team_id
 where (t.raised_cents, t.expected_cents, t.gift_count) <> (coalesce(l.raised, 0), coalesce(l.expected, 0), coalesce(l.gifts, 0))
union all
select 'campaign ' || t.campaign_id, t.raised_cents, coalesce(l.raised, 0), t.expected_cents, coalesce(l.expected, 0),
       t.gift_count, coalesce(l.gifts, 0)
  from campaign_total t left join campaigns l on l.campaign_id = t.campaign_id
 where (t.raised_cents, t.expected_cents, t.gift_count) <> (coalesce(l.raised, 0), coalesce(l.expected, 0), coalesce(l.gifts, 0))
