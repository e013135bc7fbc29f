-- A library that staff keep: toolkits, fact sheets, books, films and links, some with a file. Teams put a few on their page.

create table resource_file (
  id bigint generated always as identity primary key,
  -- Under which it lies in the store and is asked for: nobody can guess it.
  name text not null unique default random_id(),
  -- Of a PDF, in bytes; other files are not kept.
  size integer not null check (size between 1 and 20971520),
  pages integer not null check (pages > 0),
  uploaded_at timestamptz not null default now(),
  -- When its bytes were in the store; a row without it is an upload that was cut off.
  arrived_at timestamptz,
  -- From then on nobody is given it; its bytes are removed next, and again until that is noted.
  erased_at timestamptz,
  files_removed_at timestamptz,
  check (files_removed_at is null or erased_at is not null)
);
create index on resource_file (uploaded_at) where files_removed_at is null;

create table resource (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  kind text not null check (kind in ('toolkit', 'fact_sheet', 'book', 'video', 'link')),
  title text not null check (length(title) between 1 and 100),
  summary text not null check (length(summary) between 1 and 240),
  about text not null default '' check (length(about) <= 3000),
  made_by text not null default '' check (length(made_by) <= 120),
  -- In which it is written or spoken.
  language text not null check (language in ('en', 'es', 'both')),
  tags text[] not null default '{}' check (cardinality(tags) <= 6),
  url text not null default '' check (url = '' or (url ~ '^https://' and length(url) <= 500)),
  author text not null default '' check (length(author) <= 120),
  isbn text not null default '' check (isbn ~ '^([0-9]{9}[0-9X]|[0-9]{13})?$'),
  file_id bigint unique references resource_file(id),
  -- Its turn in the list; the smallest comes first.
  position integer not null,
  -- Of the form by which it was added: sent twice it is one.
  form_key text not null unique check (length(form_key) between 1 and 100),
  added_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  -- Null: for staff alone.
  shown_at timestamptz,
  -- A book can be had anywhere; whatever else is shown leads somewhere.
  check (shown_at is null or kind = 'book' or url <> '' or file_id is not null)
);
create index on resource (position, id) where shown_at is not null;

create table team_resource (
  team_id bigint not null references team(id),
  resource_id bigint not null references resource(id),
  -- On the team's page, from the top; no team has more than six.
  place integer not null check (place between 1 and 6),
  pinned_at timestamptz not null default now(),
  primary key (team_id, resource_id),
  unique (team_id, place) deferrable
);
create index on team_resource (resource_id);

insert into page_version (page) values ('resources') on conflict do nothing;

-- The library, and the page of each team that has it there.
create function touch_resource() returns trigger language plpgsql as $$
begin
  perform touch_page(variadic array(
    select 'resources'
    union select 'teams/' || t.slug from team_resource p join team t on t.id = p.team_id where p.resource_id = new.id));
  return null;
end $$;
create trigger touches_pages after insert or update on resource for each row execute function touch_resource();

create function touch_resources() returns trigger language plpgsql as $$
begin
  perform touch_page('resources');
  return null;
end $$;
create trigger touches_pages_when_removed after delete on resource for each statement execute function touch_resources();

create function touch_team_of_pin() returns trigger language plpgsql as $$
begin
  perform touch_page('teams/' || (select slug from team where id = coalesce(new.team_id, old.team_id)));
  return null;
end $$;
create trigger touches_pages after insert or update or delete on team_resource
  for each row execute function touch_team_of_pin();
