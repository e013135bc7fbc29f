-- Who pays where it is not the buyer of an order: a friend for their own place, as they were when they paid. Names may change
-- hands until the day; whoever paid stays whoever paid (C6).
alter table sale add column payer_name text check (length(payer_name) between 1 and 80);
alter table sale add column payer_email text check (payer_email = lower(payer_email));

-- A cart of many things needs more words than a sponsor's form.
alter table contribution drop constraint contribution_benefit_check;
alter table contribution add constraint contribution_benefit_check check (length(benefit) between 1 and 1000);

-- A payment by card for what is part gift: what is left of its price, and what of that is for what is received in return. A ticket
-- that was given back keeps its value until its refund is booked, since until then its price is still with us; what is kept as a
-- gift brings nothing. What an order has for nothing is received for what was paid beside it. Nobody is told that they may
-- deduct what all goes back to them.
create view sale_to_receipt as
  select s.id as sale_id, s.income, s.paid_at, l.price as amount_cents, v.cents as fair_value_cents,
         case when o.sale_id = s.id then coalesce(o.firm, o.buyer_name) else s.payer_name end as payer_name,
         case when o.sale_id = s.id then o.buyer_email else s.payer_email end as payer_email,
         coalesce(o.language, s.language) as language, o.public_id as order_public_id,
         s.status = 'paid' and l.price > v.cents and v.had > 0 as due
    from sale s
    cross join lateral (
      select case when s.status = 'paid' then s.amount_cents + s.extra_cents - s.refunded_cents - s.lost_cents else 0 end as cents
    ) a
    cross join lateral (
      select (a.cents - case when s.gift_id is null then 0
                             else least(a.cents, greatest(0, s.extra_cents - greatest(0, s.gift_back_cents))) end)::bigint as price
    ) l
    cross join lateral (
      select coalesce(sum(t.fair_value_cents) filter (where not t.kept_as_gift and not b.booked), 0)::bigint as cents,
             count(*) filter (where t.sale_id = s.id and (t.released_at is null or t.kept_as_gift)) as had, min(t.order_id) as order_id
        from (select * from ticket where sale_id = s.id
              union all
              select f.* from ticket_order p join ticket f on f.order_id = p.id and f.price_cents = 0 and f.released_at is null
               where p.sale_id = s.id) t
        cross join lateral (
          select exists (select 1 from refund r join stripe_balance_transaction x on x.source_id = r.stripe_refund_id and x.type = 'refund'
                          where r.id = t.refund_id
                            and not exists (select 1 from stripe_balance_transaction y
                                             where y.source_id = r.stripe_refund_id and y.type = 'refund_failure')) as booked
        ) b
    ) v
    left join ticket_order o on o.id = v.order_id
   where s.income <> 'sale_income';
grant select on sale_to_receipt to team_up_app, team_up_reader;
