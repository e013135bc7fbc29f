with span as (
  select id, last_journal_id, lag(id) over (order by id) as before, lag(last_journal_id, 1, 0::bigint) over (order by id) as after from book_record
), moved as (
  select s.id as record_id, p.account_id, sum(p.amount) as cents
    from span s join posting p on p.journal_id > s.after and p.journal_id <= s.last_journal_id group by 1, 2
), recorded as (
  select b.record_id, b.account_id, b.cents - coalesce(o.cents, 0) as cents
    from book_record_balance b join span s on s.id = b.record_id
    left join book_record_balance o on o.record_id = s.before and o.account_id = b.account_id
), gone as (
  select s.id as record_id, o.account_id, -o.cents as cents
    from span s join book_record_balance o on o.record_id = s.before
   where not exists (select 1 from book_record_balance b where b.record_id = s.id and b.account_id = o.account_id)
), told as (
  select * from recorded union all select * from gone
)
select coalesce(t.record_id, m.record_id) as record_id, coalesce(t.account_id, m.account_id) as account_id, t.cents as recorded, m.cents as reckoned
  from told t full join moved m using (record_id, account_id)
 where coalesce(t.cents, 0) <> coalesce(m.cents, 0)
