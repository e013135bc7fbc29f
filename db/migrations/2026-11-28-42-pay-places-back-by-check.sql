-- Places that were paid by check or cash are paid back by a check of the organization's: asked for when they are given back, and
-- in the book once the check is written.
alter table refund add column contribution_id bigint references contribution(id);
alter table refund drop constraint refund_is_of_one;
alter table refund add constraint refund_is_of_one check (num_nonnulls(gift_id, sale_id, contribution_id) = 1);
alter table refund add constraint refund_of_money_by_hand_is_a_check check (contribution_id is null or paid_by = 'check');
create index on refund (contribution_id) where contribution_id is not null;

-- What is left of each payment: what was paid back goes off the last payments first, as what is received for it is taken from the
-- first.
create or replace view payment_to_receipt as
  select m.id as match_id, m.contribution_id, l.cents as amount_cents, c.benefit, c.giver_name,
         v.cents as fair_value_cents,
         m.undone_at is null and c.giver_name is not null and l.cents > v.cents as due
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
