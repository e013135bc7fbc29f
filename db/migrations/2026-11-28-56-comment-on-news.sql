-- A comment may be about one piece of the team's news; it stands below that, and not on the team's own page.
alter table comment add column update_id bigint references team_update(id);
create index on comment (update_id, written_at, id) where update_id is not null;

create or replace function touch_team_of_comment() returns trigger language plpgsql as $$
declare
  of_team text := (select slug from team where id = coalesce(new.team_id, old.team_id));
begin
  if coalesce(new.update_id, old.update_id) is null then
    perform touch_page('teams/' || of_team);
  else
    perform touch_page('news/' || of_team);
  end if;
  return null;
end $$;

-- A team that turns comments off, or closes, changes the pages of its news too.
create function touch_comments_of_news() returns trigger language plpgsql as $$
begin
  perform touch_page('news/' || new.slug);
  return null;
end $$;
create trigger touches_comments_of_news after update on team for each row
  when ((old.comments_off_at, old.status) is distinct from (new.comments_off_at, new.status)) execute function touch_comments_of_news();
