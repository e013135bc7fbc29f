-- What a line says decides what it moves on each account, whenever and in whatever order it came; the test of I26 throws the
-- whole book away and makes it again, this looks at each line where it stands.
with booked as (
  select j.source_id,
         coalesce(sum(p.amount) filter (where a.code = 'stripe_clearing'), 0) as clearing,
         coalesce(sum(p.amount) filter (where a.code in ('stripe_fee', 'dispute_fee')), 0) as fees,
         coalesce(sum(p.amount) filter (where a.code = 'payout_in_transit'), 0) as in_transit,
         coalesce(sum(p.amount) filter (where a.code in ('gift_income', 'sale_income', 'ticket_income', 'sponsor_income', 'dispute_exposure', 'suspense')), 0) as of_gifts
    from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
   where j.source = 'stripe' group by j.source_id
), again as (
  select id, net as clearing,
         case type when 'fee' then -net else fee end as fees,
         case when type in ('payout', 'payout_failure') then -amount else 0 end as in_transit,
         case when type in ('payout', 'payout_failure', 'fee') then 0 else -amount end as of_gifts
    from stripe_balance_transaction
)
select again.id, booked.clearing, again.clearing as clearing_again, booked.fees, again.fees as fees_again,
       booked.in_transit, again.in_transit as in_transit_again, booked.of_gifts, again.of_gifts as of_gifts_again
  from booked join again on again.id = booked.source_id
 where (booked.clearing, booked.fees, booked.in_transit, booked.of_gifts)
       is distinct from (again.clearing, again.fees, again.in_transit, again.of_gifts)
