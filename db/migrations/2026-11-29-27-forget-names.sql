-- Seven whole years after its year the books need no names any more (S40): who gave by hand, gave goods or bought goes, and what was
-- given or sold stays. A dash stands where a name has to.
alter table contribution add column giver_erased_at timestamptz;
alter table contribution add check (giver_erased_at is null or num_nonnulls(giver_email, giver_address, shown_name) = 0);
alter table goods_gift add column giver_erased_at timestamptz;
alter table goods_gift add check (giver_erased_at is null or giver_name = '—' and num_nonnulls(giver_email, giver_address) = 0);
alter table ticket_order add column buyer_erased_at timestamptz;
alter table ticket_order add check (buyer_erased_at is null or buyer_name = '—' and buyer_email is null);

-- What came stays as it was acknowledged, but for the name of whoever gave it, once that is let go of.
create or replace function guard_confirmed_goods() returns trigger language plpgsql as $$
begin
  if exists (select 1 from goods_hand h where h.goods_id = new.id and h.person_id = new.confirmed_by) then
    raise exception 'who entered it may not confirm it' using errcode = 'check_violation';
  end if;
  if old.confirmed_at is not null
     and ((new.description, new.given_on, new.place, new.confirmed_by, new.confirmed_at)
          is distinct from (old.description, old.given_on, old.place, old.confirmed_by, old.confirmed_at)
          or new.giver_name <> old.giver_name and (old.giver_erased_at is not null or new.giver_erased_at is null)) then
    raise exception 'goods that came stay as they were acknowledged' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A payment of somebody whose name is let go of was acknowledged, and stays so.
create or replace view payment_to_receipt as
  select m.id as match_id, m.contribution_id, l.cents as amount_cents, c.benefit, c.giver_name,
         v.cents as fair_value_cents,
         m.undone_at is null and (c.giver_name is not null or c.giver_erased_at is not null) and l.cents > v.cents as due
    from remittance_match m join contribution c on c.id = m.contribution_id
    cross join lateral (
      select greatest(0, m.amount_cents - greatest(0, coalesce(
               (select sum(b.amount_cents) from refund b where b.contribution_id = m.contribution_id and b.status = 'succeeded'), 0)
             - coalesce(
               (select sum(e.amount_cents) from remittance_match e
                 where e.contribution_id = m.contribution_id and e.id > m.id and e.undone_at is null), 0)))::bigint as cents
    ) l
    cross join lateral (
      select greatest(0, least(l.cents, c.fair_value_cents - coalesce(
               (select sum(e.amount_cents) from remittance_match e
                 where e.contribution_id = m.contribution_id and e.id < m.id and e.undone_at is null), 0)))::bigint as cents
    ) v
   where c.kind in ('restaurant_share', 'ticket', 'sponsorship');

-- A dash is nobody's name on a receipt.
create or replace view sale_to_receipt as
  select s.id as sale_id, s.income, s.paid_at, l.price as amount_cents, v.cents as fair_value_cents,
         case when o.sale_id = s.id then coalesce(o.firm, case when o.buyer_erased_at is null then o.buyer_name end) else s.payer_name end as payer_name,
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
