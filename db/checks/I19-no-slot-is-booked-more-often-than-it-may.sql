select s.public_id, s.capacity, count(*) as booked
  from intake_slot s join item_offer o on o.slot_id = s.id
 group by s.id having count(*) > s.capacity
