-- How a gift was paid, in the four ways that staff tell apart.
create function way_of(method text) returns text language sql immutable parallel safe as $$
  select case
    when method = 'card' then 'card'
    when method like 'card/%' or method in ('link', 'cashapp', 'paypal', 'amazon_pay', 'apple_pay', 'google_pay') then 'wallet'
    when method like '%bank%' or method like 'ach%' or method like '%debit' then 'bank'
    else 'other' end
$$;

-- The sums of a day by the way in which the gifts were paid.
create table way_day_total (
  campaign_id bigint not null references campaign(id),
  way text not null check (way in ('card', 'wallet', 'bank', 'other')),
  day date not null,
  received_cents bigint not null default 0,
  refunded_cents bigint not null default 0,
  lost_cents bigint not null default 0,
  fee_cents bigint not null default 0,
  gift_count bigint not null default 0,
  primary key (day, campaign_id, way)
) with (fillfactor = 50);

insert into way_day_total
with move as (
  select j.id, j.gift_id, g.campaign_id, way_of(g.method) as way, (j.occurred_at at time zone o.time_zone)::date as day,
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
select campaign_id, way, day, sum(received), sum(refunded), sum(lost), sum(fee), sum(gifts) from counted group by 1, 2, 3;
