with days as (
  select campaign_id, sum(received_cents - refunded_cents - lost_cents) as raised, sum(gift_count) as gifts, sum(fee_cents) as fees
    from day_total group by campaign_id
), teams as (
  select t.campaign_id, sum(s.raised_cents) as raised from team t join team_total s on s.team_id = t.id group by t.campaign_id
), own as (
  select a.campaign_id, -sum(p.amount) as raised
    from posting p join ledger_account a on a.id = p.account_id
   where is_raised(a.code) and a.team_id is null and a.campaign_id is not null group by a.campaign_id
), fees as (
  select a.campaign_id, sum(p.amount) as fees
    from posting p join ledger_account a on a.id = p.account_id
   where a.code in ('stripe_fee', 'dispute_fee') and a.campaign_id is not null group by a.campaign_id
)
select c.campaign_id, c.raised_cents, d.raised as by_day, coalesce(t.raised, 0) + coalesce(o.raised, 0) as by_team,
       c.gift_count, d.gifts as gifts_by_day, f.fees, d.fees as fees_by_day
  from campaign_total c
  left join days d using (campaign_id) left join teams t using (campaign_id)
  left join own o using (campaign_id) left join fees f using (campaign_id)
 where c.raised_cents <> coalesce(d.raised, 0)
    or c.gift_count <> coalesce(d.gifts, 0)
    or c.raised_cents <> coalesce(t.raised, 0) + coalesce(o.raised, 0)
    or coalesce(f.fees, 0) <> coalesce(d.fees, 0)
