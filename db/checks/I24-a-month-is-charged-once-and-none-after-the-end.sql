-- A charge after the end is booked, since its money is real, and sent back by itself: it stands here until that is under way.
select g.public_id, 'a month that was charged twice' as what
  from gift g join journal j on j.gift_id = g.id and j.kind = 'charge'
 where g.monthly_id is not null
 group by g.monthly_id, g.month_from, g.public_id having count(*) > 1
union all
select min(g.public_id), 'two gifts of one month'
  from gift g where g.month_from is not null group by g.monthly_id, g.month_from having count(*) > 1
union all
select g.public_id, 'charged after the end'
  from gift g join monthly_gift m on m.id = g.monthly_id
 where g.status = 'paid' and g.paid_at > m.stopped_at
   and g.refunded_cents + g.lost_cents
       + coalesce((select sum(r.amount_cents) from refund r where r.gift_id = g.id and r.status in ('requested', 'pending')), 0)
       < g.amount_cents
union all
select g.public_id, 'paid, and of no month'
  from gift g where g.status = 'paid' and g.monthly_id is not null and g.month_from is null
