-- News has a short link of its own: a poster for a piece of news leads to it. Codes of teams, events and news are one lot,
-- so that `/t/:code` is never two things.
create or replace function new_short_code() returns text language plpgsql volatile as $$
declare
  letters constant text := 'bcdfghjkmnprstxz';
  random bytea;
  code text;
begin
  loop
    random := gen_random_bytes(7);
    -- A byte goes evenly into sixteen letters.
    select string_agg(substr(letters, get_byte(random, place) % 16 + 1, 1), '') into code from generate_series(0, 6) place;
    continue when code ~ 'f[cgkx]|sht|tch|cnt|d[ck]k|kk|pns|p[rst]n|n[gz]|rp|s[sx]|xx|zz|tt|hmr|mrd|pt|jd';
    exit when not exists (select 1 from team where short_code = code)
      and not exists (select 1 from event where short_code = code)
      and not exists (select 1 from team_update where short_code = code);
  end loop;
  return code;
end $$;

alter table team_update add column short_code text unique check (short_code ~ '^[a-z]{7}$');
alter table team_update alter column short_code set default new_short_code();
update team_update set short_code = new_short_code();
alter table team_update alter column short_code set not null;

create or replace view shown_update as
  select u.id, u.public_id, u.team_id, u.out_at, v.id as version_id, v.title, v.body, u.short_code
    from team_update u join team_update_version v on v.id = u.approved_version_id
   where u.down_at is null;

-- The page of a piece of news is kept as its team's page is: it names a picture with the total, which each gift moves, and
-- whoever opens it has come to the team. A comment there moves it, as one on the team's page does.
create or replace function touch_team_of_comment() returns trigger language plpgsql as $$
begin
  perform touch_page('teams/' || (select slug from team where id = coalesce(new.team_id, old.team_id)));
  return null;
end $$;
drop trigger touches_comments_of_news on team;
drop function touch_comments_of_news();
