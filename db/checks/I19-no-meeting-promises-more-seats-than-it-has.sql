select m.public_id, m.seats, sum(g.party_size) as promised
  from meeting m join meeting_guest g on g.meeting_id = m.id and g.status = 'coming' and g.email is not null
 group by m.id having sum(g.party_size) > m.seats
