with held as (
  select j.gift_id, a.team_id, -sum(p.amount) as cents
    from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id and a.code = 'gift_income'
   where j.gift_id is not null group by j.gift_id, a.team_id having sum(p.amount) <> 0
), remaining as (
  select g.id, g.public_id, g.team_id, g.split_at, case when g.status = 'paid' then g.amount_cents - g.refunded_cents - g.lost_cents else 0 end as cents
    from gift g
)
select r.public_id, 'whole with its own team' as broken, r.cents as expected, h.cents as held
  from remaining r join held h on h.gift_id = r.id
 where r.split_at is null and (h.team_id is distinct from r.team_id or h.cents <> r.cents)
union all
-- The parts are a whole cent or so from what is exactly theirs, and add up.
select r.public_id, 'shared in proportion', s.cents, h.cents
  from remaining r join gift_share s on s.gift_id = r.id
  join lateral (select sum(o.cents) as cents, count(*) as shares from gift_share o where o.gift_id = r.id) o on true
  left join held h on h.gift_id = r.id and h.team_id is not distinct from s.team_id
 where r.split_at is null or abs(coalesce(h.cents, 0) - s.cents::numeric * r.cents / o.cents) >= o.shares
union all
select r.public_id, 'held by one who shares it', 0, h.cents
  from remaining r join held h on h.gift_id = r.id
 where r.split_at is not null and not exists (select from gift_share s where s.gift_id = r.id and s.team_id is not distinct from h.team_id)
union all
select r.public_id, 'several share it, its own team among them', count(s.cents), null
  from remaining r left join gift_share s on s.gift_id = r.id
 where r.split_at is not null group by r.id, r.public_id, r.team_id
having count(s.cents) < 2 or not coalesce(bool_or(s.team_id is not distinct from r.team_id), false)
