select m.id, m.subject_id
  from message m
 where m.kind = 'gift-thanks'
   and not exists (select 1 from gift g join gift_thanks t on t.gift_id = g.id where g.public_id = m.subject_id)
