with counted as (
  select coalesce(team_id, 0) as team, count(*) as people
    from (select team_id from supporter where confirmed_at is not null and left_at is null and team_id is not null
          union all
          select null from supporter where confirmed_at is not null and left_at is null) s
   group by 1
), shown as (
  select coalesce(team_id, 0) as team, people from standing_total
)
select team as team_id, counted.people as counted, shown.people as shown
  from counted full join shown using (team)
 where coalesce(counted.people, 0) <> coalesce(shown.people, 0)
