select id, kind, subject_id, attempts, created_at
  from message m
 where m.sent_at is null and m.created_at < now() - interval '15 minutes'
   and m.last_error is distinct from 'too late to be of use'
union all
select m.id, m.kind, m.subject_id, m.attempts, m.created_at
  from message m
 where m.kind = 'gift-receipt' and not exists (select 1 from receipt r where r.public_id = m.subject_id)
    or m.kind = 'year-statement' and not exists (select 1 from year_statement s where s.public_id = m.subject_id)
    or m.kind in ('captain-gift', 'e-card') and not exists (select 1 from gift g where g.public_id = m.subject_id)
    or m.kind in ('ticket-payment', 'ticket-late') and not exists (select 1 from sale s where s.public_id = m.subject_id)
