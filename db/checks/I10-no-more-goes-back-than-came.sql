select g.public_id, g.amount_cents, g.refunded_cents, g.lost_cents
  from gift g
 where g.refunded_cents + g.lost_cents > g.amount_cents
union all
select g.public_id, g.amount_cents, sum(r.amount_cents)::bigint, g.lost_cents
  from gift g join refund r on r.gift_id = g.id and r.status in ('requested', 'pending', 'succeeded')
 group by g.id having sum(r.amount_cents) + g.lost_cents > g.amount_cents
