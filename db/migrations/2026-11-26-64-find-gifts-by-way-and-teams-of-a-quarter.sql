-- Of a way to pay, or of a source, that few or none have, no gift need be looked at.
create index gift_by_way on gift (way_of(method), paid_at desc, id desc) where status = 'paid';
create index gift_by_source on gift ((coalesce(source, 'unknown')), paid_at desc, id desc) where status = 'paid';

-- Days of the last ninety are found as those of thirty are.
alter table team_lately add column quarter_cents bigint not null default 0;
create index team_by_quarter on team_lately (quarter_cents desc, team_id);

create or replace function reckon_lately(teams bigint[]) returns void language plpgsql as $$
declare
  today date := (select (now() at time zone time_zone)::date from organization);
begin
  perform 1 from team_total where team_id = any(teams) order by team_id for update;
  insert into team_lately (team_id, week_cents, month_cents, quarter_cents)
  select d.team_id, coalesce(sum(greatest(d.received_cents - d.refunded_cents - d.lost_cents, 0)) filter (where d.day > today - 7), 0),
         coalesce(sum(greatest(d.received_cents - d.refunded_cents - d.lost_cents, 0)) filter (where d.day > today - 30), 0),
         sum(greatest(d.received_cents - d.refunded_cents - d.lost_cents, 0))
    from day_total d where d.team_id = any(teams) and d.day > today - 90
   group by d.team_id order by d.team_id
  on conflict (team_id) do update set
    week_cents = excluded.week_cents, month_cents = excluded.month_cents, quarter_cents = excluded.quarter_cents;
end $$;

select reckon_lately(array(select distinct team_id from day_total where team_id is not null));
