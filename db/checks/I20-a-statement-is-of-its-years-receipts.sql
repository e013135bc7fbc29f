select s.id, s.year, told.receipt_id
  from year_statement s cross join unnest(s.receipt_ids) as told (receipt_id)
  left join receipt r on r.id = told.receipt_id
 where r.year is distinct from s.year
