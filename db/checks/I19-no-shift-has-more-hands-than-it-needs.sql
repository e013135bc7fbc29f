select s.public_id, s.needed, count(*) as taken
  from shift s join shift_claim c on c.shift_id = s.id and c.ended_at is null
 where s.removed_at is null
 group by s.id having count(*) > s.needed
