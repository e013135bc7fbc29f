-- Something that a team does on some days at some place. What everyone sees is its approved version; nothing is copied out of
-- it, so that a street stands in one column only and every page has to ask for it (S34).
create table event (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  team_id bigint not null references team(id),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 80),
  kind text not null check (kind in ('yard_sale', 'dining_night', 'golf_outing', 'gathering')),
  status text not null default 'draft' check (status in ('draft', 'waiting', 'published', 'held', 'closed', 'cancelled')),
  status_at timestamptz not null default now(),
  -- Null: it happened by the clock.
  status_by bigint references person(id),
  approved_version_id bigint,
  published_at timestamptz,
  -- How many may come; never less than have been promised a place. Null: as many as like.
  seats int check (seats >= 0),
  cancel_reason text check (length(cancel_reason) between 1 and 1000),
  created_by bigint references person(id),
  created_at timestamptz not null default now(),
  unique (team_id, slug),
  check ((status = 'cancelled') = (cancel_reason is not null)),
  check (status in ('draft', 'waiting', 'cancelled') or approved_version_id is not null)
);
create index event_by_status on event (status, status_at);

-- What a captain wrote, and what staff decided of it; worked on until it is sent in, then it waits, then it is history.
create table event_version (
  id bigint generated always as identity primary key,
  event_id bigint not null references event(id),
  title text not null check (length(title) between 1 and 80),
  story text not null default '' check (length(story) <= 20000),
  time_zone text not null check (now() at time zone time_zone is not null),
  place text not null default '' check (length(place) <= 80),
  street text not null default '' check (length(street) <= 120),
  town text not null default '' check (length(town) <= 60),
  -- To whom the street is told before the day: to all, to whoever says that they come, or to nobody until some hours before.
  street_shown text not null check (street_shown in ('public', 'after_rsvp', 'day_of')),
  street_hours int not null default 12 check (street_hours between 1 and 72),
  rain_plan text not null default '' check (length(rain_plan) <= 300),
  capacity int check (capacity between 1 and 100000),
  -- A drawn cover by name, or one of the pictures that staff approved on the team's page.
  scene text check (scene ~ '^[a-z]+(-[a-z]+)*$'),
  picture_id bigint references picture(id),
  written_by bigint references person(id),
  saved_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  -- Null where the rules let it be seen without waiting.
  decided_by bigint references person(id),
  decision text check (decision in ('approved', 'sent-back')),
  reason text,
  check ((decided_at is null) = (decision is null)),
  check (decision is distinct from 'sent-back' or length(reason) > 0)
);
create unique index one_open_event_version on event_version (event_id) where decided_at is null;
create index event_version_waiting on event_version (submitted_at) where submitted_at is not null and decided_at is null;
create index on event_version (event_id, id desc);
create index on event_version (picture_id) where picture_id is not null;
alter table event add foreign key (approved_version_id) references event_version(id);

create table event_day (
  version_id bigint not null references event_version(id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (version_id, starts_at),
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);

-- An event out of sight: who took it and why. Open while `shown_at` is null.
create table event_hiding (
  id bigint generated always as identity primary key,
  event_id bigint not null references event(id),
  hidden_by bigint references person(id),
  hidden_at timestamptz not null default now(),
  reason text not null check (length(reason) between 1 and 2000),
  shown_by bigint references person(id),
  shown_at timestamptz
);
create unique index one_open_event_hiding on event_hiding (event_id) where shown_at is null;

-- Moments at which a page changes by itself: a street is told, or is told no more. A proof counts those that are past.
alter table page_version add column turns timestamptz[] not null default '{}';

create function turns_of_event(event_id bigint) returns timestamptz[] language sql stable as $$
  select case when v.street_shown = 'day_of'
              then array[min(d.starts_at) - make_interval(hours => v.street_hours), max(d.ends_at)]
              else array[max(d.ends_at)] end
    from event e join event_version v on v.id = e.approved_version_id join event_day d on d.version_id = v.id
   where e.id = turns_of_event.event_id
   group by v.id
$$;

create function touch_event_page(event_id bigint) returns void language plpgsql as $$
declare
  name text;
begin
  select 'events/' || t.slug || '/' || e.slug into name from event e join team t on t.id = e.team_id where e.id = touch_event_page.event_id;
  perform touch_page(name);
  update page_version set turns = coalesce(turns_of_event(touch_event_page.event_id), '{}') where page = name;
end $$;

-- What nobody sees yet moves no page.
create function touch_event() returns trigger language plpgsql as $$
begin
  if new.approved_version_id is not null then
    perform touch_page('events', 'teams/' || (select slug from team where id = new.team_id));
    perform touch_event_page(new.id);
  end if;
  return null;
end $$;
create trigger touches_pages after insert or update on event for each row execute function touch_event();

create function touch_event_of_hiding() returns trigger language plpgsql as $$
begin
  perform touch_page('events', 'teams/' || (select t.slug from event e join team t on t.id = e.team_id where e.id = new.event_id));
  perform touch_event_page(new.event_id);
  return null;
end $$;
create trigger touches_pages after insert or update on event_hiding for each row execute function touch_event_of_hiding();

-- Its events show a team's name and colour, and are gone when it is out of sight.
create function touch_events_of_team() returns trigger language plpgsql as $$
begin
  if exists (select 1 from event where team_id = new.id and approved_version_id is not null) then
    perform touch_page('events');
    perform touch_event_page(e.id) from event e where e.team_id = new.id and e.approved_version_id is not null order by e.slug;
  end if;
  return null;
end $$;
create trigger touches_events after update on team for each row
  when ((old.name, old.status, old.color, old.approved_version_id) is distinct from (new.name, new.status, new.color, new.approved_version_id))
  execute function touch_events_of_team();

create function touch_events_of_picture() returns trigger language plpgsql as $$
begin
  perform touch_event_page(e.id) from event e join event_version v on v.id = e.approved_version_id
    where v.picture_id = new.id order by e.id;
  return null;
end $$;
create trigger touches_events after update of finished_at, withdrawn_at, erased_at on picture
  for each row execute function touch_events_of_picture();

insert into page_version (page) values ('events') on conflict do nothing;
