select s.id, s.year, v.receipt_id
  from year_statement s cross join unnest(s.receipt_ids) as told (receipt_id)
  left join receipt_given v on v.receipt_id = told.receipt_id
  left join receipt r on r.id = told.receipt_id
 where v.email is distinct from s.email or r.year is distinct from s.year
