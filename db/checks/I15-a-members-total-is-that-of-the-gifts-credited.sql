with by_gift as (
  select j.gift_id, -sum(p.amount) as income
    from posting p join ledger_account a on a.id = p.account_id join journal j on j.id = p.journal_id
    join gift g on g.id = j.gift_id and g.team_id = a.team_id
   where a.code = 'gift_income' group by j.gift_id
), credited as (
  select g.credited_to, sum(b.income) as raised, count(*) filter (where b.income > 0) as gifts
    from by_gift b join gift g on g.id = b.gift_id where g.credited_to is not null group by g.credited_to
)
select 'credit ' || coalesce(t.credit_id, c.credited_to) as of, t.raised_cents, coalesce(c.raised, 0) as ledger_cents,
       t.gift_count, coalesce(c.gifts, 0) as ledger_gifts
  from member_total t full join credited c on c.credited_to = t.credit_id
 where t.raised_cents is distinct from coalesce(c.raised, 0) or t.gift_count is distinct from coalesce(c.gifts, 0)
