with teams as (
  select d.campaign_id, coalesce(t.kind, 'campaign') as kind, d.day, sum(d.received_cents) as received,
         sum(d.refunded_cents) as refunded, sum(d.lost_cents) as lost, sum(d.fee_cents) as fees, sum(d.gift_count) as gifts
    from day_total d left join team t on t.id = d.team_id group by 1, 2, 3
)
select campaign_id, kind, day, c.received_cents, t.received, c.gift_count, t.gifts
  from campaign_day_total c full join teams t using (campaign_id, kind, day)
 where (coalesce(c.received_cents, 0), coalesce(c.refunded_cents, 0), coalesce(c.lost_cents, 0), coalesce(c.fee_cents, 0), coalesce(c.gift_count, 0))
    is distinct from
       (coalesce(t.received, 0), coalesce(t.refunded, 0), coalesce(t.lost, 0), coalesce(t.fees, 0), coalesce(t.gifts, 0))
