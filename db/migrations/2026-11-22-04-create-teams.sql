create table team (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 80),
  campaign_id bigint not null references campaign(id),
  kind text not null check (kind in ('mens_group', 'book_club', 'friends', 'family', 'congregation', 'workplace', 'school', 'other')),
  status text not null default 'draft' check (status in ('draft', 'waiting', 'live', 'closed', 'hidden')),
  status_at timestamptz not null default now(),
  -- What the public sees: copied from the approved version, or from the first draft until there is one.
  name text not null check (length(name) between 1 and 80),
  town text not null default '' check (length(town) <= 60),
  plan text not null default '',
  story text not null default '',
  goal_cents bigint not null check (goal_cents between 1 and 100000000000),
  ends_on date,
  approved_version_id bigint,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  search_text text generated always as (lower(name || ' ' || town || ' ' || plan)) stored
);
create index on team using gin (search_text gin_trgm_ops);
create index team_by_name on team (lower(name), id) where status in ('live', 'closed');
create index team_by_name_and_kind on team (kind, lower(name), id) where status in ('live', 'closed');
create index team_by_town on team (lower(town), lower(name), id) where status in ('live', 'closed');
create index team_by_status on team (status, status_at);
create index team_by_campaign on team (campaign_id, id) where status in ('live', 'closed');

-- What a captain wrote, and what staff decided of it. A row is worked on until it is submitted, then it waits, then it is history.
create table team_version (
  id bigint generated always as identity primary key,
  team_id bigint not null references team(id),
  name text not null check (length(name) between 1 and 80),
  town text not null default '' check (length(town) <= 60),
  plan text not null default '' check (length(plan) <= 300),
  story text not null default '' check (length(story) <= 20000),
  goal_cents bigint not null check (goal_cents between 1 and 100000000000),
  ends_on date,
  written_by bigint references person(id),
  created_at timestamptz not null default now(),
  saved_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by bigint references person(id),
  decision text check (decision in ('approved', 'sent-back')),
  reason text,
  check ((decided_at is null) = (decision is null)),
  check (decision is distinct from 'sent-back' or length(reason) > 0)
);
create unique index one_open_version on team_version (team_id) where decided_at is null;
create index team_version_waiting on team_version (submitted_at) where submitted_at is not null and decided_at is null;
create index on team_version (team_id, id desc);
alter table team add foreign key (approved_version_id) references team_version(id);

create table team_member (
  team_id bigint not null references team(id),
  person_id bigint not null references person(id),
  role text not null check (role in ('captain', 'member')),
  -- How the page names them; may be a pseudonym (S35).
  display_name text not null check (length(display_name) between 1 and 60),
  joined_at timestamptz not null default now(),
  primary key (team_id, person_id)
);
create index on team_member (person_id);

create table page_report (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  team_id bigint not null references team(id),
  reason text not null check (reason in ('unsafe', 'untrue', 'unkind', 'other')),
  words text not null default '' check (length(words) <= 2000),
  reporter_email text,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by bigint references person(id)
);
create index on page_report (created_at) where settled_at is null;
