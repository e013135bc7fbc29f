-- A sale's payment is its price and, beside it, a gift; what is left of each is what the book says.
with booked as (
  select j.sale_id,
         -sum(p.amount) filter (where j.kind in ('charge', 'charge_failure')) as received,
         coalesce(sum(p.amount) filter (where j.kind in ('refund', 'refund_failure')), 0) as refunded,
         coalesce(sum(p.amount) filter (where j.kind = 'dispute_lost'), 0) as lost,
         coalesce(-sum(p.amount) filter (where a.code in ('sale_income', 'ticket_income', 'sponsor_income')), 0) as price
    from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id and is_raised(a.code)
   where j.sale_id is not null group by j.sale_id
), known as (
  select s.*, coalesce(g.amount_cents, 0) as of_gift,
         coalesce(case when g.status = 'paid' then g.amount_cents - g.refunded_cents - g.lost_cents else 0 end, 0) as gift_left,
         g.status as gift_status, g.charge_id as gift_charge
    from sale s left join gift g on g.id = s.gift_id
)
select s.public_id, s.status, s.amount_cents, s.extra_cents, b.received, s.refunded_cents, b.refunded, s.lost_cents, b.lost, b.price
  from known s full join booked b on b.sale_id = s.id
 -- Nothing came of it, or its bank took it back after all: then what had gone back before is no income either.
 where s.status is distinct from 'paid' and (
         coalesce(b.received, 0) <> coalesce(b.refunded, 0) + coalesce(b.lost, 0)
         or b.received <> 0 and not exists (select from journal j where j.sale_id = b.sale_id and j.kind = 'charge_failure'))
    or s.status = 'paid' and (
         s.amount_cents + s.extra_cents is distinct from b.received
         or s.refunded_cents <> b.refunded or s.lost_cents <> b.lost
         or s.extra_cents <> s.of_gift
         or b.price <> s.amount_cents + s.extra_cents - s.refunded_cents - s.lost_cents - s.gift_left
         or s.gift_id is not null and (s.gift_status, s.gift_charge) is distinct from ('paid', s.charge_id))
