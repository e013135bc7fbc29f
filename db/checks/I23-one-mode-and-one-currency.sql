select 'gift' as what, g.public_id as id, g.currency from gift g, organization o where g.currency <> o.currency
union all
select 'sale', s.public_id, s.currency from sale s, organization o where s.currency <> o.currency
union all
select 'posting', p.id::text, p.currency from posting p, organization o where p.currency <> o.currency
union all
select 'gift in another mode', g.public_id, g.currency from gift g
 where g.status = 'paid' and exists (select 1 from gift other where other.status = 'paid' and other.livemode <> g.livemode)
union all
select 'notice worked off in another mode', e.id, ''
  from stripe_event e where e.quarantined_why is not null and e.processed_at is not null
