-- What has to be done at an event, when, and by how many. Its hours are its own: they stay when the days of the event change.
create table shift (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  -- One of the roles that come ready in every language, or the captain's own words.
  ready_role text check (ready_role ~ '^[a-z]+(-[a-z]+)*$'),
  own_role text check (length(own_role) between 1 and 60),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  needed int not null check (needed between 1 and 200),
  minimum_age int check (minimum_age between 1 and 99),
  -- For whoever takes it; strangers do not read it.
  note text not null default '' check (length(note) <= 500),
  saved_at timestamptz not null default now(),
  -- From when everyone may read it. Null: it is in the captain's own words, and staff have not read them (S36).
  read_at timestamptz,
  removed_at timestamptz,
  check ((ready_role is null) <> (own_role is null)),
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);
create index on shift (event_id, starts_at, id);

-- Who does it, without an account.
create table shift_claim (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  shift_id bigint not null references shift(id),
  name text not null check (length(name) between 1 and 80),
  -- Null: whom a captain wrote down without an address.
  email text check (email = lower(email)),
  phone text not null default '' check (length(phone) <= 30),
  language text not null default 'en' check (language in ('en', 'es')),
  claimed_at timestamptz not null default now(),
  -- Given back, or taken away by a captain.
  ended_at timestamptz,
  -- Letters about it; each is of its own.
  letters int not null default 0,
  reminded_at timestamptz
);
create unique index one_claim_an_address on shift_claim (shift_id, email) where ended_at is null;
create index on shift_claim (shift_id, claimed_at, id);

-- The page of the event says what is to be done and how many have taken it; a shift that is over stands there no more.
create or replace function touch_event_page(event_id bigint) returns void language plpgsql as $$
declare
  name text;
begin
  select 'events/' || t.slug || '/' || e.slug into name from event e join team t on t.id = e.team_id where e.id = touch_event_page.event_id;
  perform touch_page(name);
  update page_version
     set turns = coalesce(turns_of_event(touch_event_page.event_id), '{}')
                 || array(select distinct s.ends_at from shift s where s.event_id = touch_event_page.event_id and s.removed_at is null)
   where page = name;
end $$;

create function touch_event_of_shift() returns trigger language plpgsql as $$
begin
  perform touch_event_page(e.id) from event e where e.id = new.event_id and e.approved_version_id is not null;
  return null;
end $$;
create trigger touches_pages after insert or update on shift for each row execute function touch_event_of_shift();

create function touch_event_of_claim() returns trigger language plpgsql as $$
begin
  perform touch_event_page(e.id) from event e join shift s on s.event_id = e.id
    where s.id = new.shift_id and e.approved_version_id is not null;
  return null;
end $$;
create trigger touches_pages after insert or update of ended_at on shift_claim for each row execute function touch_event_of_claim();
