select m.public_id, m.matched_by, 'entered and confirmed by the same person' as broken
  from remittance_match m join contribution_hand h on h.contribution_id = m.contribution_id and h.person_id = m.matched_by
 where m.undone_at is null
union all
select d.public_id, d.confirmed_by, 'goods entered and confirmed by the same person'
  from goods_gift d join goods_hand h on h.goods_id = d.id and h.person_id = d.confirmed_by
union all
select c.public_id, c.entered_by, 'a count without two counters'
  from contribution c
 where c.kind = 'sale_takings' and (c.first_counter is null or c.second_counter is null or lower(c.first_counter) = lower(c.second_counter))
union all
select c.public_id, c.entered_by, 'settled otherwise than by the money matched'
  from contribution c
  left join (select contribution_id, sum(amount_cents + short_cents) as cents from remittance_match where undone_at is null group by 1) m
    on m.contribution_id = c.id
 where c.settled_cents <> coalesce(m.cents, 0)
union all
select r.public_id, r.received_by, 'matched otherwise than by its matches'
  from remittance r
  left join (select remittance_id, sum(amount_cents) as cents from remittance_match where undone_at is null group by 1) m on m.remittance_id = r.id
 where r.matched_cents <> coalesce(m.cents, 0)
