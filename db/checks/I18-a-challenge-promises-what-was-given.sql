with given as (
  select o.contribution_id, coalesce(sum(-p.amount), 0) as cents
    from matching_offer o join contribution c on c.id = o.contribution_id
    join ledger_account a on a.code = 'gift_income' and a.campaign_id = c.campaign_id and (c.team_id is null or a.team_id = c.team_id)
    join posting p on p.account_id = a.id join journal j on j.id = p.journal_id
   where j.gift_id is not null and given_at(j.gift_id) >= o.starts_at and given_at(j.gift_id) < o.ends_at
   group by 1
)
select c.public_id, o.given_cents, coalesce(g.cents, 0) as ledger_cents, c.amount_cents,
       matched_by(o.given_cents, o.cents_per_dollar, o.cap_cents, c.settled_cents) as promised
  from matching_offer o join contribution c on c.id = o.contribution_id left join given g on g.contribution_id = o.contribution_id
 where c.voided_at is null
   and (o.given_cents <> coalesce(g.cents, 0)
        or c.amount_cents <> matched_by(o.given_cents, o.cents_per_dollar, o.cap_cents, c.settled_cents))
