select e.public_id, e.seats, sum(r.party_size) as promised
  from event e join rsvp r on r.event_id = e.id and r.status = 'going'
 where e.seats is not null
 group by e.id having sum(r.party_size) > e.seats
