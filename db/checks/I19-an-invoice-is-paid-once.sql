-- What a card paid of an invoice is expected by check no more, and a payment that did not pay it goes back.
select s.public_id, 'paid by card, and not the payment of its order' as broken, s.amount_cents::text as cents
  from invoice_payment y join sale s on s.id = y.sale_id left join ticket_order o on o.id = y.order_id
 where y.promise_id is not null and (s.status <> 'paid' or o.sale_id is distinct from s.id)
union all
select c.public_id, 'paid by card, and still expected', c.amount_cents::text
  from invoice_payment y join contribution c on c.id = y.promise_id where c.voided_at is null
union all
select s.public_id, 'paid an invoice that was not owed, and stays', s.amount_cents::text
  from invoice_payment y join sale s on s.id = y.sale_id
 where y.promise_id is null and s.status = 'paid' and s.refunded_cents + s.lost_cents + s.disputed_cents = 0
   and not exists (select from refund r where r.sale_id = s.id)
