select g.public_id, g.amount_cents, g.refunded_cents, g.lost_cents
  from gift g
 where g.refunded_cents + g.lost_cents > g.amount_cents
union all
select g.public_id, g.amount_cents, sum(r.amount_cents)::bigint, g.lost_cents
  from gift g join refund r on r.gift_id = g.id and r.status in ('requested', 'pending', 'succeeded')
 group by g.id having sum(r.amount_cents) + g.lost_cents > g.amount_cents
union all
-- One payment, the price and the gift beside it: what goes back of either goes back of it.
select s.public_id, s.amount_cents + s.extra_cents, sum(r.amount_cents)::bigint, s.lost_cents
  from sale s join refund r on (r.sale_id = s.id or r.gift_id = s.gift_id) and r.status in ('requested', 'pending', 'succeeded')
 group by s.id having sum(r.amount_cents) + s.lost_cents > s.amount_cents + s.extra_cents
union all
select s.public_id, s.amount_cents + s.extra_cents, s.refunded_cents, s.lost_cents
  from sale s
 where s.refunded_cents + s.lost_cents > s.amount_cents + s.extra_cents
union all
select c.public_id, c.settled_cents, sum(r.amount_cents)::bigint, 0
  from contribution c join refund r on r.contribution_id = c.id and r.status = 'succeeded'
 group by c.id having sum(r.amount_cents) > c.settled_cents
