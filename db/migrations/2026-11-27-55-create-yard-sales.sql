-- What a yard sale tells beside what every event does. A part of the event's version, so that staff read it like the rest.
create table yard_sale (
  version_id bigint primary key references event_version(id),
  categories text[] not null default '{}' check (categories <@ array[
    'furniture', 'kitchen', 'tools', 'garden', 'clothing', 'books', 'toys', 'music', 'sports', 'art', 'electronics', 'holidays']),
  ground text check (ground in ('outdoors', 'indoors', 'both')),
  early_birds text not null default '' check (length(early_birds) <= 200),
  parking text not null default '' check (length(parking) <= 300),
  ways_to_pay text[] not null default '{}' check (ways_to_pay <@ array['cash', 'card', 'qr']),
  -- From when on its last day things cost half, by the clock of the place; then a bag of whatever fits in.
  half_from time,
  bag_from time,
  bag_price_cents bigint check (bag_price_cents between 1 and 100000),
  -- Where goes what nobody bought. For captains and staff alone.
  leftovers text not null default '' check (length(leftovers) <= 500),
  -- Whether the page says what was sold so far.
  shows_sold boolean not null default false,
  check ((bag_from is null) = (bag_price_cents is null))
);

-- The best pieces: pictures that staff approved on the team's page, in their order.
create table yard_sale_picture (
  version_id bigint not null references yard_sale(version_id),
  place int not null check (place between 1 and 6),
  picture_id bigint not null references picture(id),
  primary key (version_id, place),
  unique (version_id, picture_id)
);
create index on yard_sale_picture (picture_id);

-- A moment of a sale's last day, by the clock of its place.
create function sale_moment(of_version bigint, clock time) returns timestamptz language sql stable as $$
  select ((max(d.starts_at) at time zone v.time_zone)::date + clock) at time zone v.time_zone
    from event_version v join event_day d on d.version_id = v.id
   where v.id = of_version
   group by v.id
$$;

-- The page of a sale says from its hour on that things cost half now.
create or replace function turns_of_event(event_id bigint) returns timestamptz[] language sql stable as $$
  select case when v.street_shown = 'day_of'
              then array_agg(d.starts_at - make_interval(hours => v.street_hours)) || array_agg(d.ends_at)
              else array[max(d.ends_at)] end
         || array_remove(array[sale_moment(v.id, y.half_from), sale_moment(v.id, y.bag_from)], null)
    from event e join event_version v on v.id = e.approved_version_id join event_day d on d.version_id = v.id
         left join yard_sale y on y.version_id = v.id
   where e.id = turns_of_event.event_id
   group by v.id, y.version_id
$$;

create or replace function touch_events_of_picture() returns trigger language plpgsql as $$
begin
  perform touch_event_page(e.id) from event e join event_version v on v.id = e.approved_version_id
    where v.picture_id = new.id
       or exists (select from yard_sale_picture p where p.version_id = v.id and p.picture_id = new.id)
    order by e.id;
  return null;
end $$;
