-- A team that goes on from the one of a year before: the same people, asked again, and no money of then.
alter table team
  add column again_of bigint unique references team(id),
  -- Since when it wishes to stand in no list of who brought in most.
  add column unranked_at timestamptz;

-- What the old page had brought in, and whether it is there, stands on the new one.
create or replace function touch_teams_of_rows() returns trigger language plpgsql as $$
begin
  if exists (select 1 from moved) then
    perform touch_page(variadic array(
      select 'home' union select 'teams' union select 'teams/' || t.slug from moved m join team t on t.id = m.team_id
      union select 'teams/' || n.slug from moved m join team n on n.again_of = m.team_id));
  end if;
  return null;
end $$;
create function touch_team_that_goes_on() returns trigger language plpgsql as $$
begin
  perform touch_page('teams/' || n.slug) from team n where n.again_of = new.id;
  return null;
end $$;
create trigger touches_next_page after update on team for each row
  when ((old.name, old.status) is distinct from (new.name, new.status)) execute function touch_team_that_goes_on();

-- Who brought in most, counted again every few minutes, so that no gift waits for it and no page sorts all teams.
alter table organization add column ranking_shown boolean not null default false;
create table team_rank (
  campaign_id bigint not null references campaign(id),
  place int not null check (place > 0),
  team_id bigint not null unique references team(id),
  raised_cents bigint not null check (raised_cents > 0),
  gift_count int not null,
  primary key (campaign_id, place)
);
create function touch_ranking() returns trigger language plpgsql as $$
begin
  perform touch_page('top-teams');
  return null;
end $$;
create trigger touches_pages after insert or update or delete on team_rank for each statement execute function touch_ranking();
insert into page_version (page) values ('top-teams') on conflict do nothing;
create function touch_ranking_of_team() returns trigger language plpgsql as $$
begin
  if exists (select from team_rank where team_id = new.id) then
    perform touch_page('top-teams');
  end if;
  return null;
end $$;
create trigger touches_ranking after update on team for each row
  when ((old.name, old.status, old.unranked_at) is distinct from (new.name, new.status, new.unranked_at))
  execute function touch_ranking_of_team();
