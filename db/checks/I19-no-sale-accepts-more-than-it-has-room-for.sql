select e.public_id, i.capacity, sum(o.loads) as accepted
  from sale_intake i join event e on e.id = i.event_id
       join item_offer o on o.event_id = e.id and o.status in ('accepted', 'booked', 'received')
 where i.capacity is not null
 group by e.id, i.event_id having sum(o.loads) > i.capacity
