select e.entry_id, 'a float is not what its notes and coins add up to' as what
  from till_entry e left join till_float_piece p using (entry_id)
 where e.kind = 'float'
 group by e.id having e.amount_cents <> coalesce(sum(p.denomination_cents * p.pieces), 0)
union all
select e.entry_id, 'a line came by the phone of another till'
  from till_entry e join till_phone p on p.id = e.phone_id where p.till_id <> e.till_id
union all
select e.entry_id, 'a phone wrote fewer lines than are held of it'
  from till_entry e join till_phone p on p.id = e.phone_id where e.line > p.last_line
union all
select t.public_id, 'a total is not what its lines add up to'
  from till_total s join till t on t.id = s.till_id
 where s.box_cents <> coalesce((
         select sum(case when e.kind = 'drop' then -e.amount_cents when e.kind = 'sale' and e.means <> 'cash' then 0 else e.amount_cents end)
           from till_entry e left join till_entry u on u.undoes = e.entry_id and u.till_id = e.till_id
          where e.till_id = t.id and u.id is null), 0)
