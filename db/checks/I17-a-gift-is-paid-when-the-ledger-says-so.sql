with booked as (
  select j.gift_id,
         -sum(p.amount) filter (where j.kind in ('charge', 'charge_failure', 'match', 'match_reversal')) as received,
         coalesce(sum(p.amount) filter (where j.kind in ('refund', 'refund_failure')), 0) as refunded,
         coalesce(sum(p.amount) filter (where j.kind = 'dispute_lost'), 0) as lost
    from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id and a.code = 'gift_income'
   where j.gift_id is not null group by j.gift_id
)
select g.public_id, g.status, g.amount_cents, b.received, g.refunded_cents, b.refunded, g.lost_cents, b.lost
  from gift g full join booked b on b.gift_id = g.id
 -- Nothing came of it, or its bank took it back after all: then what had gone back before is no income either.
 where g.status is distinct from 'paid' and (
         coalesce(b.received, 0) <> coalesce(b.refunded, 0) + coalesce(b.lost, 0)
         or b.received <> 0 and not exists (select from journal j where j.gift_id = b.gift_id and j.kind = 'charge_failure'))
    or g.status = 'paid' and g.amount_cents is distinct from b.received
    -- Of one payment with a sale, what went back and what was lost of the gift are told apart by the sale alone.
    or g.status = 'paid' and (g.refunded_cents <> b.refunded or g.lost_cents <> b.lost)
       and not (exists (select from sale s where s.gift_id = g.id) and g.refunded_cents + g.lost_cents = b.refunded + b.lost)
    or g.status = 'paid' and g.paid_at is null
