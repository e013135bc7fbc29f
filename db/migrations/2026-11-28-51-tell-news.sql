-- News of a team: one thing that its captains tell, text by text as staff read them.
create table team_update (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  team_id bigint not null references team(id),
  created_by bigint not null references person(id),
  created_at timestamptz not null default now(),
  -- What everybody reads, and since when there is something to read; null until the first text was let through.
  approved_version_id bigint,
  out_at timestamptz,
  -- Whether followers are written to as soon as it is out.
  mail_wanted boolean not null default false,
  -- Taken down by a captain, or by staff, who say why.
  down_at timestamptz,
  down_as text check (down_as in ('captain', 'staff')),
  down_by bigint references person(id),
  down_reason text not null default '' check (length(down_reason) <= 2000),
  check (num_nonnulls(approved_version_id, out_at) in (0, 2)),
  check (num_nonnulls(down_at, down_as, down_by) in (0, 3))
);
create index on team_update (team_id, out_at desc, id desc);

create table team_update_version (
  id bigint generated always as identity primary key,
  update_id bigint not null references team_update(id),
  title text not null check (length(title) between 1 and 120),
  -- In the same few marks as a team's story (S27).
  body text not null check (length(body) between 1 and 10000),
  written_by bigint not null references person(id),
  written_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  decision text check (decision in ('approved', 'sent-back')),
  -- Nobody: the rules let it be seen without waiting.
  decided_by bigint references person(id),
  reason text not null default '' check (length(reason) <= 5000),
  check (num_nonnulls(decided_at, decision) in (0, 2)),
  check (decided_at is null or submitted_at is not null),
  unique (update_id, id)
);
create index on team_update_version (submitted_at) where submitted_at is not null and decided_at is null;
create unique index one_open_text on team_update_version (update_id) where decided_at is null;
alter table team_update add foreign key (id, approved_version_id) references team_update_version (update_id, id);

create table team_update_picture (
  version_id bigint not null references team_update_version(id),
  picture_id bigint not null references picture(id),
  -- What it shows, in words; empty when it is decoration only (X11).
  alt text not null check (length(alt) <= 250),
  focus text not null default 'center' check (focus in (
    'top-left', 'top', 'top-right', 'left', 'center', 'right', 'bottom-left', 'bottom', 'bottom-right')),
  primary key (version_id, picture_id)
);
create index on team_update_picture (picture_id);

-- Whether news waits to be read: as changes of a page do, until an admin says otherwise.
alter table organization add column news_waits boolean not null default true;
update organization set news_waits = edits_wait;

-- What everybody may read now.
create view shown_update as
  select u.id, u.public_id, u.team_id, u.out_at, v.id as version_id, v.title, v.body
    from team_update u join team_update_version v on v.id = u.approved_version_id
   where u.down_at is null;

-- The team's page shows the newest, the pages of its news all, the feed of the campaign those of every team.
create function touch_news() returns trigger language plpgsql as $$
declare
  of_team text := (select slug from team where id = new.team_id);
begin
  if new.approved_version_id is not null then
    perform touch_page('news', 'news/' || of_team, 'teams/' || of_team);
  end if;
  return null;
end $$;
create trigger touches_pages after insert or update on team_update for each row execute function touch_news();

create function touch_news_of_team() returns trigger language plpgsql as $$
begin
  perform touch_page('news', 'news/' || new.slug);
  return null;
end $$;
create trigger touches_news after update on team for each row
  when ((old.name, old.status, old.color, old.approved_version_id) is distinct from (new.name, new.status, new.color, new.approved_version_id))
  execute function touch_news_of_team();
create trigger touches_news_at_first after insert on team for each row execute function touch_news_of_team();

create function touch_news_of_picture() returns trigger language plpgsql as $$
begin
  if exists (select from team_update_picture where picture_id = new.id) then
    perform touch_page('news', 'news/' || t.slug, 'teams/' || t.slug) from team t where t.id = new.team_id;
  end if;
  return null;
end $$;
create trigger touches_news after update of finished_at, withdrawn_at, erased_at on picture
  for each row execute function touch_news_of_picture();

-- A photo that is taken out is gone from the page at once.
create function touch_news_of_lost_picture() returns trigger language plpgsql as $$
begin
  perform touch_page('news', 'news/' || t.slug, 'teams/' || t.slug)
    from team_update u join team t on t.id = u.team_id where u.approved_version_id = old.version_id;
  return null;
end $$;
create trigger touches_news after delete on team_update_picture for each row execute function touch_news_of_lost_picture();

insert into page_version (page) select 'news' union select 'news/' || slug from team order by 1 on conflict do nothing;
