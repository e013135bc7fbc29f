-- Until when answers count for a restaurant that asks for so many: the end of that day, by the clock of its place.
create function rsvp_deadline(version_id bigint) returns timestamptz language sql stable as $$
  select ((min(d.starts_at) at time zone v.time_zone)::date - n.rsvps_days + 1)::timestamp at time zone v.time_zone
    from dining_night n join event_version v on v.id = n.version_id join event_day d on d.version_id = v.id
   where v.id = rsvp_deadline.version_id and n.rsvps_days is not null
   group by v.time_zone, n.rsvps_days
$$;

-- What the page of a night says of how many come: in steps, worked out once a day, so that no answer moves it when it is given (S8).
create table dining_said (
  event_id bigint primary key references event(id),
  step text check (step in ('table', 'nearly', 'enough')),
  worked_out_on date not null
);

create function touch_event_of_said() returns trigger language plpgsql as $$
begin
  perform touch_event_page(new.event_id);
  return null;
end $$;
create trigger touches_page_when_said after insert on dining_said for each row when (new.step is not null)
  execute function touch_event_of_said();
create trigger touches_page_when_said_anew after update on dining_said for each row when (old.step is distinct from new.step)
  execute function touch_event_of_said();

-- The page says the deadline until it is over.
create or replace function turns_of_event(event_id bigint) returns timestamptz[] language sql stable as $$
  select case when v.street_shown = 'day_of'
              then array_agg(d.starts_at - make_interval(hours => v.street_hours)) || array_agg(d.ends_at)
              else array[max(d.ends_at)] end
         || array_remove(array[sale_moment(v.id, y.half_from), sale_moment(v.id, y.bag_from), rsvp_deadline(v.id)], null)
    from event e join event_version v on v.id = e.approved_version_id join event_day d on d.version_id = v.id
         left join yard_sale y on y.version_id = v.id
   where e.id = turns_of_event.event_id
   group by v.id, y.version_id
$$;
