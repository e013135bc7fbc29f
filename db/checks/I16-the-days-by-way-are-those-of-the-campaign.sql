with ways as (
  select campaign_id, day, sum(received_cents) as received, sum(refunded_cents) as refunded, sum(lost_cents) as lost,
         sum(fee_cents) as fees from way_day_total group by 1, 2
), kinds as (
  select campaign_id, day, sum(received_cents) as received, sum(refunded_cents) as refunded, sum(lost_cents) as lost,
         sum(fee_cents) as fees from campaign_day_total group by 1, 2
), booked as (
  select a.campaign_id, way_of(coalesce(j.method, g.method)) || ' ' || coalesce(g.source, 'unknown') as way, -sum(p.amount) as raised
    from posting p join ledger_account a on a.id = p.account_id join journal j on j.id = p.journal_id left join gift g on g.id = j.gift_id
   where is_raised(a.code) and a.campaign_id is not null group by 1, 2
), noted as (
  select campaign_id, way || ' ' || source as way, sum(received_cents - refunded_cents - lost_cents) as raised, sum(gift_count) as gifts
    from way_day_total group by 1, 2
)
select 'day' as what, campaign_id, day::text as which, w.received, k.received as expected
  from ways w full join kinds k using (campaign_id, day)
 where (coalesce(w.received, 0), coalesce(w.refunded, 0), coalesce(w.lost, 0), coalesce(w.fees, 0))
    is distinct from (coalesce(k.received, 0), coalesce(k.refunded, 0), coalesce(k.lost, 0), coalesce(k.fees, 0))
union all
select 'way', campaign_id, way, n.raised, b.raised
  from noted n full join booked b using (campaign_id, way)
 where coalesce(n.raised, 0) <> coalesce(b.raised, 0)
union all
select 'gifts', t.campaign_id, '', coalesce(n.gifts, 0), t.gift_count
  from campaign_total t left join (select campaign_id, sum(gifts) as gifts from noted group by 1) n using (campaign_id)
 where coalesce(n.gifts, 0) <> t.gift_count
