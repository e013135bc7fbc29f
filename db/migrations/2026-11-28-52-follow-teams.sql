-- Who gets a team's news by e-mail, and how they said so. Nobody is written to before they said yes, nor after they ended it.
create table team_follower (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  team_id bigint not null references team(id),
  email text not null check (email = lower(email)),
  language text not null default 'en' check (language in ('en', 'es')),
  -- By a tick on the give page, or by the form on the team's pages.
  source text not null check (source in ('gift', 'form')),
  gift_id bigint references gift(id),
  asked_at timestamptz not null default now(),
  -- By the gift itself, to whose address the receipt goes; or by the link in a letter.
  confirmed_at timestamptz,
  ended_at timestamptz,
  unique (team_id, email),
  check ((source = 'gift') = (gift_id is not null))
);
create index on team_follower (email);
create index on team_follower (gift_id) where gift_id is not null;
revoke select on team_follower from team_up_reader;

alter table gift add column team_news boolean not null default false;

-- By whatever way a gift comes to be paid, its donor's wish is kept with it; who ended the news since is not asked again.
create function follow_by_gift() returns trigger language plpgsql as $$
begin
  insert into team_follower as f (team_id, email, language, source, gift_id, asked_at, confirmed_at)
    values (new.team_id, lower(new.donor_email), new.language, 'gift', new.id, new.created_at, coalesce(new.paid_at, now()))
  on conflict (team_id, email) do update
    set source = 'gift', gift_id = excluded.gift_id, asked_at = excluded.asked_at, confirmed_at = excluded.confirmed_at,
        ended_at = null, language = excluded.language
    where f.confirmed_at is null or f.ended_at < excluded.asked_at;
  return null;
end $$;
create trigger follows_by_insert after insert on gift for each row
  when (new.team_news and new.status = 'paid' and new.team_id is not null and new.donor_email is not null)
  execute function follow_by_gift();
create trigger follows after update of status, donor_email on gift for each row
  when (new.team_news and new.status = 'paid' and new.team_id is not null and new.donor_email is not null
        and (old.status <> 'paid' or old.donor_email is null))
  execute function follow_by_gift();

-- The letters of one piece of news: asked for once, written in turn, and how far they are.
create table news_mailing (
  update_id bigint primary key references team_update(id),
  asked_by bigint not null references person(id),
  asked_at timestamptz not null default now(),
  -- Everybody up to this one was written to, or need not be.
  last_follower_id bigint not null default 0,
  letters integer not null default 0 check (letters >= 0),
  finished_at timestamptz
);
