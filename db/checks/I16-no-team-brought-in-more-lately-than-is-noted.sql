with today as (
  select (now() at time zone time_zone)::date as day from organization
), lately as (
  select d.team_id, coalesce(sum(d.received_cents - d.refunded_cents - d.lost_cents) filter (where d.day > t.day - 7), 0) as week,
         coalesce(sum(d.received_cents - d.refunded_cents - d.lost_cents) filter (where d.day > t.day - 30), 0) as month,
         sum(d.received_cents - d.refunded_cents - d.lost_cents) as quarter
    from day_total d cross join today t where d.team_id is not null and d.day > t.day - 90 group by d.team_id
)
select l.team_id, l.week, n.week_cents, l.month, n.month_cents, l.quarter, n.quarter_cents
  from lately l left join team_lately n using (team_id)
 where n.team_id is null or l.week > n.week_cents or l.month > n.month_cents or l.quarter > n.quarter_cents
