-- Gifts that are booked together follow their teams in the order of the teams and addresses, in whatever order they were booked, so
-- that two batches wait for each other in a row and not in a ring.
create function follow_team_of(g gift) returns void language sql as $$
  insert into team_follower as f (team_id, email, language, source, gift_id, asked_at, confirmed_at)
    values (g.team_id, lower(g.donor_email), g.language, 'gift', g.id, g.created_at, coalesce(g.paid_at, now()))
  on conflict (team_id, email) do update
    set source = 'gift', gift_id = excluded.gift_id, asked_at = excluded.asked_at, confirmed_at = excluded.confirmed_at,
        ended_at = null, language = excluded.language
    where f.confirmed_at is null or f.ended_at < excluded.asked_at
$$;

create or replace function follow_by_gift() returns trigger language plpgsql as $$
begin
  perform follow_team_of(new);
  return null;
end $$;

create function follow_by_gifts() returns trigger language plpgsql as $$
declare
  wish gift;
begin
  for wish in
    select a.* from after a join before b on b.id = a.id
     where a.team_news and a.status = 'paid' and a.team_id is not null and a.donor_email is not null
       and (b.status <> 'paid' or b.donor_email is null)
     order by a.team_id, lower(a.donor_email), a.id
  loop
    perform follow_team_of(wish);
  end loop;
  return null;
end $$;
drop trigger follows on gift;
create trigger follows after update on gift referencing old table as before new table as after
  for each statement execute function follow_by_gifts();
