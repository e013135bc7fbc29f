-- A member's name stands on the page once a captain has read it and while the member allows it; until then it is a wish (S35, S36).
alter table team_member alter column display_name drop not null,
  add column listed_at timestamptz,
  add check (display_name is not null or wished_name is not null);

create function touch_team_of_gone_row() returns trigger language plpgsql as $$
begin
  perform touch_page('home', 'teams', 'teams/' || (select slug from team where id = old.team_id));
  return null;
end $$;
create trigger touches_pages_by_leaving after delete on team_member for each row execute function touch_team_of_gone_row();

alter table team
  -- Whether a captain says yes to each who comes by the join link.
  add column joining_needs_yes boolean not null default true,
  -- Since when the page says who brought in what; null: it does not.
  add column credits_shown_at timestamptz;

-- Asked by e-mail to join. Open while it is not accepted, withdrawn or refused; refused, it keeps that team from asking again.
create table team_invitation (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  team_id bigint not null references team(id),
  email text not null check (email = lower(email) and email not like '% %'),
  token_hash text not null unique,
  -- A reminder carries the same link, so that the first letter stays good.
  token_sealed text not null,
  invited_by bigint not null references person(id),
  created_at timestamptz not null default now(),
  sent_at timestamptz not null default now(),
  letters int not null default 1,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by bigint references person(id),
  withdrawn_at timestamptz,
  withdrawn_by bigint references person(id),
  refused_at timestamptz,
  check (num_nonnulls(accepted_at, withdrawn_at, refused_at) <= 1),
  check ((accepted_at is null) = (accepted_by is null))
);
create unique index one_open_invitation on team_invitation (team_id, email)
  where accepted_at is null and withdrawn_at is null and refused_at is null;
create index on team_invitation (team_id, id desc);
revoke select on team_invitation from team_up_reader;

-- The link that a captain passes on by hand. A new one ends the one before.
create table join_link (
  id bigint generated always as identity primary key,
  team_id bigint not null references team(id),
  code text not null unique default random_id(),
  made_by bigint not null references person(id),
  made_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index one_open_join_link on join_link (team_id) where ended_at is null;

-- Somebody who came by that link and showed that the address is theirs, and waits for a captain's yes.
create table join_request (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  team_id bigint not null references team(id),
  person_id bigint not null references person(id),
  shown_name text not null check (length(shown_name) between 1 and 60),
  listed_at timestamptz,
  asked_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by bigint references person(id),
  decision text check (decision in ('taken', 'declined')),
  check ((decided_at is null) = (decision is null))
);
create unique index one_open_request on join_request (team_id, person_id) where decided_at is null;

-- Who is not on a team any more; taken off by somebody else, they come back only with a captain's yes.
create table member_departure (
  id bigint generated always as identity primary key,
  team_id bigint not null references team(id),
  person_id bigint not null references person(id),
  left_at timestamptz not null default now(),
  removed_by bigint references person(id)
);
create index on member_departure (team_id, person_id, id desc);
