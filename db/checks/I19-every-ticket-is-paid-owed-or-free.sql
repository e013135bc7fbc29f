-- What is held or had is backed: by a page at Stripe that is open or paid, by what is owed by hand, by the friend who still owes
-- their own place, or by costing nothing. And what a page asks for is what its tickets cost.
select t.public_id, 'held by nothing' as broken, t.price_cents::text as cents
  from ticket t join ticket_order o on o.id = t.order_id left join sale s on s.id = o.sale_id
 where t.released_at is null
   and (o.released_at is not null or o.way = 'card' and (s.id is null or s.status not in ('started', 'paid')))
union all
select s.public_id, 'asks for another sum than its tickets cost', s.amount_cents::text
  from sale s join ticket t on t.sale_id = s.id
 group by s.id having sum(t.price_cents) <> s.amount_cents
union all
select t.public_id, 'brought back before its place was given up', t.price_cents::text
  from ticket t join sale s on s.id = t.sale_id
 where s.event_id <> t.event_id or s.income = 'sale_income'
