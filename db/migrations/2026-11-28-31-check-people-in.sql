-- Whoever has the link checks people in on the day: a helper without an account, on several phones at once.
create table check_in_link (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  made_by bigint not null references person(id),
  made_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index one_open_check_in_link on check_in_link (event_id) where ended_at is null;

-- What phones wrote: somebody came, that was a mistake, or somebody came whom no list names. Lines are only added, each once; a
-- line that takes another back may come before it.
create table check_in_line (
  entry_id text primary key check (entry_id ~ '^[0-9a-f]{32}$'),
  event_id bigint not null references event(id),
  link_id bigint references check_in_link(id),
  kind text not null check (kind in ('here', 'back', 'walk_up')),
  ticket_id bigint references ticket(id),
  undoes text check (undoes ~ '^[0-9a-f]{32}$'),
  name text check (length(name) between 1 and 80),
  made_at timestamptz not null,
  heard_at timestamptz not null default now(),
  check ((kind = 'here') = (ticket_id is not null)),
  check ((kind = 'back') = (undoes is not null)),
  check ((kind = 'walk_up') = (name is not null))
);
create index on check_in_line (event_id, heard_at);
create index on check_in_line (undoes) where undoes is not null;
create index on check_in_line (ticket_id) where ticket_id is not null;
revoke update on check_in_line from team_up_app;

-- Who won what on the day.
create table contest_winner (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  contest text not null check (length(contest) between 1 and 80),
  winner text not null check (length(winner) between 1 and 80),
  noted_by bigint not null references person(id),
  noted_at timestamptz not null default now()
);
create index on contest_winner (event_id, id);
