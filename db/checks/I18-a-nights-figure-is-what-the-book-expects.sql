-- What a night gives by its figure was promised once: as much as the promise is now and what was given up with its checks.
select e.slug as night, f.given_cents, c.amount_cents, came.cut, c.event_id, c.voided_at
  from dining_figure f
  join event e on e.id = f.event_id
  left join contribution c on c.id = f.contribution_id
  left join lateral (select coalesce(sum(m.cut_cents), 0)::bigint as cut from remittance_match m
                      where m.contribution_id = c.id and m.undone_at is null) came on true
 where f.given_cents <> coalesce(c.amount_cents + came.cut, 0)
    or (f.given_cents > 0) <> (c.id is not null)
    or c.voided_at is not null
    or c.kind <> 'restaurant_share'
    or c.event_id is distinct from f.event_id and c.id is not null
