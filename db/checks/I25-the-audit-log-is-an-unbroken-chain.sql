select id, previous_hash, hash
  from (select a.*, lag(hash) over (order by id) as before from audit_log a) a
 where previous_hash <> coalesce(before, 'first')
    or hash <> audit_row_hash(previous_hash, at, actor_id, actor, action, subject_kind, subject_id, detail)
