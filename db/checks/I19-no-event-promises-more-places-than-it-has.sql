select public_id, seats, places_promised(id) as promised
  from event where seats is not null and places_promised(id) > seats
