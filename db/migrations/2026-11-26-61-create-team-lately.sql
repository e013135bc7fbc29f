-- The most that a team can have brought in on days of a stretch that begins six or twenty-nine days ago or later. Only its good
-- days are added, so that a day that falls out of the stretch never makes it more; it may be more than is still true when
-- nobody gave since. The teams with the most are found by it, and only their days are added up.
create table team_lately (
  team_id bigint primary key references team(id),
  week_cents bigint not null,
  month_cents bigint not null
);
create index team_by_week on team_lately (week_cents desc, team_id);
create index team_by_month on team_lately (month_cents desc, team_id);

-- Whoever moves a team's days calls it after that, in the same transaction; two at once wait for each other.
create function reckon_lately(teams bigint[]) returns void language plpgsql as $$
declare
  today date := (select (now() at time zone time_zone)::date from organization);
begin
  perform 1 from team_total where team_id = any(teams) order by team_id for update;
  insert into team_lately (team_id, week_cents, month_cents)
  select d.team_id, coalesce(sum(greatest(d.received_cents - d.refunded_cents - d.lost_cents, 0)) filter (where d.day > today - 7), 0),
         sum(greatest(d.received_cents - d.refunded_cents - d.lost_cents, 0))
    from day_total d where d.team_id = any(teams) and d.day > today - 30
   group by d.team_id order by d.team_id
  on conflict (team_id) do update set week_cents = excluded.week_cents, month_cents = excluded.month_cents;
end $$;

select reckon_lately(array(select distinct team_id from day_total where team_id is not null));
