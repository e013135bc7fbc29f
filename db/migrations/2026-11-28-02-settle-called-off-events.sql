-- Whose each receipt is, of payments by card for places too.
create or replace view receipt_given as
  select r.id as receipt_id, 'gift' as kind, g.donor_email as email, null::text as address, null::text as place,
         g.public_id as subject, g.campaign_id, g.team_id, g.language
    from receipt r join gift g on g.id = r.gift_id
  union all
  select r.id, c.kind, lower(c.giver_email), c.giver_address, null, c.public_id, c.campaign_id, c.team_id, null
    from receipt r join remittance_match m on m.id = r.match_id join contribution c on c.id = m.contribution_id
  union all
  select r.id, 'goods', lower(d.giver_email), d.giver_address, d.place, d.public_id, d.campaign_id, d.team_id, null
    from receipt r join goods_gift d on d.id = r.goods_id
  union all
  select r.id, case s.income when 'sponsor_income' then 'sponsorship' else 'ticket' end, coalesce(o.buyer_email, s.payer_email), null, null,
         s.public_id, s.campaign_id, s.team_id, coalesce(o.language, s.language)
    from receipt r join sale s on s.id = r.sale_id left join ticket_order o on o.sale_id = s.id;
create index receipt_of_sale on receipt (sale_id) where sale_id is not null;
create index on ticket_order (buyer_email) where buyer_email is not null;
create index on sale (payer_email) where payer_email is not null;

-- An event that was called off is settled for all who paid, once, by whoever of the staff pressed it.
create table event_settlement (
  event_id bigint primary key references event(id),
  -- What the event said before anybody paid.
  rule text not null check (rule in ('refund', 'keep', 'choose')),
  -- Until then each who paid may choose; what nobody chose for goes back.
  choose_until timestamptz,
  started_by bigint not null references person(id),
  started_at timestamptz not null default now(),
  check ((rule = 'choose') = (choose_until is not null))
);

-- One payment of an order, or what of it is not paid by card: each is settled in a transaction of its own.
create table settled_payment (
  id bigint generated always as identity primary key,
  -- Whoever has it chooses.
  public_id text not null unique default random_id(),
  event_id bigint not null references event_settlement(event_id),
  order_id bigint not null references ticket_order(id),
  sale_id bigint references sale(id),
  asked_at timestamptz,
  choice text check (choice in ('refund', 'keep')),
  chosen_at timestamptz,
  -- Sent back to the card; left as a gift; given up for nothing; held by staff, who pay it back; or left to staff to look at.
  outcome text check (outcome in ('refunded', 'kept', 'released', 'pay_back', 'look_at')),
  amount_cents bigint not null default 0 check (amount_cents >= 0),
  done_at timestamptz,
  unique nulls not distinct (order_id, sale_id),
  check ((choice is null) = (chosen_at is null)),
  check ((outcome is null) = (done_at is null))
);
create index on settled_payment (event_id, id) where done_at is null;
create index on settled_payment (sale_id) where sale_id is not null;
