select j.id as journal_id, count(p.id) as postings
  from journal j left join posting p on p.journal_id = j.id
 group by j.id having count(p.id) < 2
