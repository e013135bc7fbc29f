-- What a golf outing tells beside what every event does, as a captain wrote it: a part of its version, like a deal. The course
-- is the event's place, and what happens when it rains is its rain plan.
create table golf_outing (
  version_id bigint primary key references event_version(id),
  format text check (format in ('scramble', 'best_ball', 'stroke_play', 'stableford')),
  start_kind text check (start_kind in ('shotgun', 'tee_times')),
  -- By the clock of the place, on the first day: the shotgun, or the first group.
  starts_at text check (starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  -- So many minutes between groups.
  tee_interval int check (tee_interval between 5 and 30),
  check_in_from text check (check_in_from ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  holes int not null default 18 check (holes in (9, 18)),
  group_size int not null default 4 check (group_size between 2 and 6),
  dress_code text not null default '' check (length(dress_code) <= 300),
  included text not null default '' check (length(included) <= 500),
  -- By when the course wants to know how many come. For captains and staff alone, like what follows.
  headcount_on date,
  pro_name text not null default '' check (length(pro_name) <= 80),
  pro_contact text not null default '' check (length(pro_contact) <= 120),
  contract_on date,
  deposit_cents bigint check (deposit_cents > 0),
  -- Of a paper raffle that is held on the day; none is sold here (Wis. Stat. 563).
  raffle_licence text not null default '' check (length(raffle_licence) <= 40),
  raffle_class text check (raffle_class in ('A', 'B')),
  check (tee_interval is null or start_kind = 'tee_times')
);

-- Early-bird prices begin and end by themselves.
create or replace function turns_of_event(event_id bigint) returns timestamptz[] language sql stable as $$
  select case when v.street_shown = 'day_of'
              then array_agg(d.starts_at - make_interval(hours => v.street_hours)) || array_agg(d.ends_at)
              else array[max(d.ends_at)] end
         || array_remove(array[sale_moment(v.id, y.half_from), sale_moment(v.id, y.bag_from), rsvp_deadline(v.id)], null)
         || array(select distinct turn from package_text x, unnest(array[x.sold_from, x.sold_until]) as turn
                   where x.version_id = v.id and turn is not null)
    from event e join event_version v on v.id = e.approved_version_id join event_day d on d.version_id = v.id
         left join yard_sale y on y.version_id = v.id
   where e.id = turns_of_event.event_id
   group by v.id, y.version_id
$$;
