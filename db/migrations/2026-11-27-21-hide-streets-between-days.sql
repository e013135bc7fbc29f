-- Of an event of several days the street is hidden again when each of them is over, until some hours before the next (S34).
create or replace function turns_of_event(event_id bigint) returns timestamptz[] language sql stable as $$
  select case when v.street_shown = 'day_of'
              then array_agg(d.starts_at - make_interval(hours => v.street_hours)) || array_agg(d.ends_at)
              else array[max(d.ends_at)] end
    from event e join event_version v on v.id = e.approved_version_id join event_day d on d.version_id = v.id
   where e.id = turns_of_event.event_id
   group by v.id
$$;

select touch_event_page(id) from event where approved_version_id is not null order by id;
