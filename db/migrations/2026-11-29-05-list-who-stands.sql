-- The list of teams tells how many stand through each, so that it moves with them.
create or replace function move_standing(through bigint, difference int) returns void language plpgsql as $$
begin
  update standing_total set people = people + difference where team_id is null;
  if through is not null then
    update standing_total set people = people + difference where team_id = through;
    if not found then
      insert into standing_total values (through, difference);
    end if;
    perform touch_page('home', 'teams', 'teams/' || (select slug from team where id = through));
  else
    perform touch_page('home');
  end if;
end $$;
