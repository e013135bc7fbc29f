select c.last_number, 'a number is missing, or one was given without the counter' as broken, count(i.order_id) as invoices, max(i.number) as highest
  from invoice_counter c left join sponsor_invoice i on true
 group by c.last_number having count(i.order_id) <> c.last_number or coalesce(max(i.number), 0) <> c.last_number
