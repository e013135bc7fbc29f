with remaining as (
  select g.id, g.public_id, case when g.status = 'paid' then g.amount_cents - g.refunded_cents - g.lost_cents else 0 end as cents from gift g
)
select r.public_id, 'no valid receipt over what was given' as broken, r.cents, v.amount_cents
  from remaining r left join receipt v on v.gift_id = r.id and v.voided_at is null
 where coalesce(v.amount_cents, 0) <> r.cents
union all
select coalesce(r.public_id, 'match ' || p.match_id), 'no valid receipt over what a payment is more than what it is for', p.amount_cents, r.amount_cents
  from payment_to_receipt p left join receipt r on r.match_id = p.match_id and r.voided_at is null
 where p.due <> (r.id is not null)
    or p.due and (r.amount_cents, r.fair_value_cents, r.deductible_cents)
         <> (p.amount_cents, p.fair_value_cents, p.amount_cents - p.fair_value_cents)
union all
select coalesce(r.public_id, 'sale ' || p.sale_id), 'no valid receipt over what a payment by card is more than what it is for', p.amount_cents, r.amount_cents
  from sale_to_receipt p left join receipt r on r.sale_id = p.sale_id and r.voided_at is null
 where p.due <> (r.id is not null)
    or p.due and (r.amount_cents, r.fair_value_cents, r.deductible_cents)
         <> (p.amount_cents, p.fair_value_cents, p.amount_cents - p.fair_value_cents)
union all
select g.public_id, 'goods without a receipt, or with one they should not have', 0, r.amount_cents
  from goods_gift g left join receipt r on r.goods_id = g.id and r.voided_at is null
 where (g.confirmed_at is not null and g.voided_at is null) <> (r.id is not null)
union all
select public_id, 'more deductible than given', amount_cents, deductible_cents from receipt where deductible_cents > amount_cents
union all
select c.year::text, 'a number is missing', c.last_number, count(r.id)
  from receipt_counter c left join receipt r on r.year = c.year
 group by c.year, c.last_number having count(r.id) <> c.last_number or max(r.number) <> c.last_number
