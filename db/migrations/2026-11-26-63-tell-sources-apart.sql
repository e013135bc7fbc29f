-- The sums of a day by how donors came too, beside how they paid.
truncate way_day_total;
alter table way_day_total add column source text not null;
alter table way_day_total drop constraint way_day_total_pkey;
alter table way_day_total add primary key (day, campaign_id, way, source);

insert into way_day_total (campaign_id, way, source, day, received_cents, refunded_cents, lost_cents, fee_cents, gift_count)
with move as (
  select j.id, j.gift_id, g.campaign_id, way_of(g.method) as way, coalesce(g.source, 'unknown') as source,
         (j.occurred_at at time zone o.time_zone)::date as day,
         coalesce(-sum(p.amount) filter (where a.code = 'gift_income' and j.kind in ('charge', 'charge_failure')), 0) as received,
         coalesce(sum(p.amount) filter (where a.code = 'gift_income' and j.kind in ('refund', 'refund_failure')), 0) as refunded,
         coalesce(sum(p.amount) filter (where a.code = 'gift_income' and j.kind = 'dispute_lost'), 0) as lost,
         coalesce(sum(p.amount) filter (where a.code in ('stripe_fee', 'dispute_fee')), 0) as fee,
         coalesce(-sum(p.amount) filter (where a.code = 'gift_income'), 0) as income
    from journal j join gift g on g.id = j.gift_id cross join organization o
    join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
   where a.campaign_id is not null
   group by j.id, g.id, o.time_zone
), counted as (
  select m.*, (sum(income) over up_to > 0)::int - (sum(income) over up_to - income > 0)::int as gifts
    from move m window up_to as (partition by gift_id order by id)
)
select campaign_id, way, source, day, sum(received), sum(refunded), sum(lost), sum(fee), sum(gifts) from counted group by 1, 2, 3, 4;
