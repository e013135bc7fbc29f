-- Evenings that the organization invites to: who comes says so without an account, and is ticked off at the door.
create table meeting (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  title text not null check (length(title) between 1 and 80),
  host text not null check (length(host) between 1 and 80),
  about text not null default '' check (length(about) <= 2000),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  time_zone text not null,
  -- Where, for all to see; none for a meeting that is online alone.
  place text not null default '' check (length(place) <= 200),
  -- For whoever has a place, by their own link.
  online_url text not null default '' check (online_url = '' or online_url like 'https://%'),
  seats int check (seats > 0),
  cancelled_at timestamptz,
  cancel_reason text not null default '' check (length(cancel_reason) <= 500),
  -- Rises with what a calendar shows.
  revision int not null default 0,
  changed_at timestamptz not null default now(),
  -- What came of it, for all to see.
  follow_up text not null default '' check (length(follow_up) <= 2000),
  -- How many came, kept when the names are erased.
  attended int,
  check (place <> '' or online_url <> '')
);
create index on meeting (starts_at, id);

create table meeting_guest (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  meeting_id bigint not null references meeting(id),
  name text not null check (length(name) between 1 and 80),
  -- None of somebody who just came.
  email text check (email = lower(email)),
  party_size int not null check (party_size between 1 and 20),
  status text not null check (status in ('coming', 'waiting', 'cancelled')),
  asked_at timestamptz not null default now(),
  language text not null default 'en' check (language in ('en', 'es')),
  -- Letters about it that were asked for; each is of its own.
  letters int not null default 0,
  days_reminder_at timestamptz,
  hours_reminder_at timestamptz,
  -- How many of them were there.
  came int check (came between 1 and 20),
  came_at timestamptz,
  check ((came is null) = (came_at is null)),
  check (email is not null or came is not null)
);
create unique index one_guest_an_address on meeting_guest (meeting_id, email) where status <> 'cancelled';
create index on meeting_guest (meeting_id, asked_at, id);

-- Which meeting a team came from. Its name is on the slide once staff have read it.
create table meeting_team (
  team_id bigint primary key references team(id),
  meeting_id bigint not null references meeting(id),
  name_shown_at timestamptz
);
create index on meeting_team (meeting_id);
