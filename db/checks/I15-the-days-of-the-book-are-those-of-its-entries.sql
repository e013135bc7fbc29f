with folded as (
  select (j.occurred_at at time zone o.time_zone)::date as day, a.code, a.campaign_id,
         coalesce(sum(p.amount) filter (where p.amount > 0), 0) as debit, coalesce(-sum(p.amount) filter (where p.amount < 0), 0) as credit
    from book_fold f join journal j on j.id <= f.last_journal_id join posting p on p.journal_id = j.id
    join ledger_account a on a.id = p.account_id cross join organization o
   group by 1, 2, 3
)
select coalesce(d.day, f.day) as day, coalesce(d.code, f.code) as account, d.debit_cents, f.debit, d.credit_cents, f.credit
  from book_day d full join folded f on f.day = d.day and f.code = d.code and coalesce(f.campaign_id, 0) = coalesce(d.campaign_id, 0)
 where coalesce(d.debit_cents, 0) <> coalesce(f.debit, 0) or coalesce(d.credit_cents, 0) <> coalesce(f.credit, 0)
