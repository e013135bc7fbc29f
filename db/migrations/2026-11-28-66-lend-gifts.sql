-- What people can do and would do for nothing, what teams and staff need done, and who took it on. No money and no value (C14).

create function is_skill(name text) returns boolean immutable language sql as $$
  select name in ('design', 'writing', 'photo', 'web', 'legal', 'bookkeeping', 'translation', 'speaking', 'food', 'driving',
                  'handiwork', 'music', 'hands')
$$;

-- Of whoever has no account: their own page opens by a sealed link. Who takes it back is deleted.
create table skill_offer (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  name text not null check (length(name) between 1 and 80),
  email text not null unique check (email = lower(email)),
  skills text[] not null check (cardinality(skills) > 0),
  -- In their words.
  words text not null default '' check (length(words) <= 500),
  hours int not null check (hours between 1 and 500),
  -- The last day on which they would.
  until date not null,
  -- Of a lawyer, a driver of a bus, a cook.
  licence text not null default '' check (length(licence) <= 120),
  town text not null default '' check (length(town) <= 60),
  language text not null check (language in ('en', 'es')),
  offered_at timestamptz not null,
  -- When they pressed the button behind the link in their letter; before that nobody sees the offer.
  confirmed_at timestamptz,
  paused_at timestamptz,
  -- Letters about it; each is of its own.
  letters int not null default 0
);
create index on skill_offer (until);

create table skill_need (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  -- Null: what staff need.
  team_id bigint references team(id),
  title text not null check (length(title) between 1 and 80),
  skill text not null check (is_skill(skill)),
  what text not null check (length(what) between 1 and 600),
  hours int not null check (hours between 1 and 500),
  due_on date not null,
  -- Empty: from anywhere.
  town text not null default '' check (length(town) <= 60),
  -- Of the words, the hours, the day and the town.
  revision int not null default 1,
  status text not null check (status in ('waiting', 'open', 'claimed', 'done', 'thanked', 'cancelled', 'lapsed')),
  status_at timestamptz not null,
  asked_by bigint not null references person(id),
  asked_at timestamptz not null,
  -- Letters to whoever looks after it; each is of its own.
  letters int not null default 0
);
create index on skill_need (team_id, status);
create index on skill_need (status, due_on);

-- Who would do it: by name and email, without an account. It is theirs once they press the button behind the link.
create table skill_claim (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  need_id bigint not null references skill_need(id),
  name text check (length(name) between 1 and 80),
  email text check (email = lower(email)),
  -- First name and initial, where they ticked that it may be shown (S35).
  shown_name text check (length(shown_name) between 1 and 80),
  language text not null check (language in ('en', 'es')),
  status text not null check (status in ('asked', 'held', 'given_up', 'done')),
  asked_at timestamptz not null,
  status_at timestamptz not null,
  letters int not null default 0,
  erased_at timestamptz,
  check ((erased_at is null) = (name is not null and email is not null))
);
create unique index one_skill_claim_an_address on skill_claim (need_id, email) where status in ('asked', 'held');
create unique index one_holds_a_skill_need on skill_claim (need_id) where status in ('held', 'done');

-- What a team needs and was given stands on its page.
create function touch_team_of_need() returns trigger language plpgsql as $$
begin
  if new.team_id is not null then
    perform touch_page('teams/' || (select slug from team where id = new.team_id));
  end if;
  return null;
end $$;
create trigger touches_pages after insert or update on skill_need for each row execute function touch_team_of_need();

create function touch_team_of_claim() returns trigger language plpgsql as $$
begin
  perform touch_page('teams/' || t.slug) from skill_need n join team t on t.id = n.team_id where n.id = new.need_id;
  return null;
end $$;
create trigger touches_pages after update of shown_name on skill_claim for each row execute function touch_team_of_claim();
