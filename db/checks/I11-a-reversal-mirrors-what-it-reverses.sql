select r.id as journal_id, r.reverses
  from journal r
 where r.reverses is not null and exists (
   select 1 from posting p where p.journal_id in (r.id, r.reverses) group by p.account_id, p.currency having sum(p.amount) <> 0)
