-- People who stand with the cause: they sign up with an email, and count from the moment they press a button behind the link
-- that it is sent. One row an address over the whole charity; the team that somebody first came through stays theirs.
create table supporter (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  first_name text not null check (length(first_name) between 1 and 40),
  last_name text not null default '' check (length(last_name) <= 40),
  email text not null unique check (email = lower(email)),
  town text not null default '' check (length(town) <= 60),
  -- They ticked that their first name and initial may be read by all.
  shows_name boolean not null default false,
  -- Staff took the name off the page.
  name_hidden_at timestamptz,
  team_id bigint references team(id),
  language text not null default 'en' check (language in ('en', 'es')),
  -- The words they agreed to when they asked.
  consent text not null,
  asked_at timestamptz not null default now(),
  confirmed_at timestamptz,
  -- They want no more mail and do not count any more. Kept for a while, so that lists elsewhere hear of it.
  left_at timestamptz check (left_at is null or confirmed_at is not null),
  -- Letters about it that were asked for; each is of its own.
  letters int not null default 0
);
create index on supporter (team_id);
create index on supporter (asked_at, id);
create index shown_supporters on supporter (confirmed_at desc, id desc)
  where shows_name and name_hidden_at is null and left_at is null and confirmed_at is not null;

-- How many stand: in all where there is no team. Whoever moves one locks that row first, so that two at once count as two.
create table standing_total (
  team_id bigint unique nulls not distinct references team(id),
  people int not null check (people >= 0)
);
insert into standing_total values (null, 0);

create function move_standing(through bigint, difference int) returns void language plpgsql as $$
begin
  update standing_total set people = people + difference where team_id is null;
  if through is not null then
    update standing_total set people = people + difference where team_id = through;
    if not found then
      insert into standing_total values (through, difference);
    end if;
    perform touch_page('home', 'teams/' || (select slug from team where id = through));
  else
    perform touch_page('home');
  end if;
end $$;

create function count_supporter() returns trigger language plpgsql as $$
declare
  stood boolean := tg_op <> 'INSERT' and old.confirmed_at is not null and old.left_at is null;
  stands boolean := tg_op <> 'DELETE' and new.confirmed_at is not null and new.left_at is null;
begin
  if stood and stands and old.team_id is not distinct from new.team_id then
    return null;
  end if;
  if stood then
    perform move_standing(old.team_id, -1);
  end if;
  if stands then
    perform move_standing(new.team_id, 1);
  end if;
  return null;
end $$;
create trigger counts_who_stands after insert or update of confirmed_at, left_at, team_id or delete on supporter
  for each row execute function count_supporter();
