with book as (
  select coalesce(sum(p.amount) filter (where a.code = 'undeposited_funds'), 0) as in_hand,
         coalesce(sum(p.amount) filter (where a.code = 'bank' and j.source in ('deposit', 'remittance', 'refund')), 0) as in_the_bank,
         coalesce(sum(p.amount) filter (where a.code = 'deposit_in_transit'), 0) as in_transit,
         coalesce(-sum(p.amount) filter (where a.code = 'suspense' and j.source in ('remittance', 'remittance_match')), 0) as unmatched
    from posting p join ledger_account a on a.id = p.account_id join journal j on j.id = p.journal_id
), lists as (
  select (select coalesce(sum(r.amount_cents), 0) from remittance r left join deposit d on d.id = r.deposit_id
           where r.reversed_at is null and (d.id is null or d.status = 'open')) as in_hand,
         (select coalesce(sum(d.total_cents), 0) from deposit d where d.status = 'deposited') as in_transit,
         (select coalesce(sum(d.statement_cents), 0) from deposit d where d.status = 'reconciled')
           - (select coalesce(sum(r.amount_cents), 0) from remittance r where r.returned)
           - (select coalesce(sum(r.amount_cents), 0) from refund r where r.paid_by = 'check' and r.status = 'succeeded') as in_the_bank,
         (select coalesce(sum(r.amount_cents - r.matched_cents), 0) from remittance r where r.reversed_at is null) as unmatched
), promised as (
  select campaign_id, team_id, sum(amount_cents - settled_cents) as cents from contribution where voided_at is null group by 1, 2
), receivable as (
  select a.campaign_id, a.team_id, sum(p.amount) as cents
    from posting p join ledger_account a on a.id = p.account_id where a.code = 'receivable' group by 1, 2
)
select 'in hand' as what, lists.in_hand as listed, book.in_hand as booked from lists, book where lists.in_hand <> book.in_hand
union all
select 'on the way to the bank', lists.in_transit, book.in_transit from lists, book where lists.in_transit <> book.in_transit
union all
select 'in the bank', lists.in_the_bank, book.in_the_bank from lists, book where lists.in_the_bank <> book.in_the_bank
union all
select 'not matched', lists.unmatched, book.unmatched from lists, book where lists.unmatched <> book.unmatched
union all
select 'deposit ' || d.public_id, d.total_cents, coalesce(sum(r.amount_cents), 0)
  from deposit d left join remittance r on r.deposit_id = d.id
 where d.total_cents is not null group by d.id having d.total_cents <> coalesce(sum(r.amount_cents), 0)
union all
select 'expected of ' || coalesce(p.team_id, r.team_id), p.cents, r.cents
  from promised p full join receivable r on r.campaign_id = p.campaign_id and r.team_id is not distinct from p.team_id
 where coalesce(p.cents, 0) <> coalesce(r.cents, 0)
