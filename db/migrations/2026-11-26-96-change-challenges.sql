-- What a sponsor promised can change while it runs, and it can end before its last day.
alter table matching_offer
  -- Moves with the terms, so that nobody overwrites what they have not read.
  add column revision int not null default 1,
  add column ended_at timestamptz,
  add column ended_by bigint references person(id),
  add constraint ended_by_somebody check ((ended_at is null) = (ended_by is null));

-- A gift by hand that was booked before the noon of its day was given then, so that none is given after it was booked.
create or replace function given_at(gift_id bigint) returns timestamptz language sql stable as $$
  select least(
    (select (c.given_on + time '12:00') at time zone o.time_zone
       from gift g join contribution c on c.id = g.contribution_id cross join organization o where g.id = given_at.gift_id),
    (select min(j.occurred_at) from journal j where j.gift_id = given_at.gift_id and j.kind in ('charge', 'match')))
$$;

-- Pages are touched when all else of a transaction is done, so that who holds a page waits for no total.
drop trigger touches_pages on contribution;
create or replace function touch_team_of_contribution() returns trigger language plpgsql as $$
begin
  perform touch_page(variadic array(
    select 'home' union select 'teams' union select 'teams/' || slug from team where id = new.team_id));
  return null;
end $$;
create constraint trigger touches_pages after insert or update on contribution deferrable initially deferred
  for each row execute function touch_team_of_contribution();

-- A challenge to the whole campaign stands on the page of every team. How much of it is left stands on home alone, so that a
-- gift to one team does not change the pages of all.
create function touch_pages_of_challenge(contribution_id bigint) returns void language plpgsql as $$
declare
  of_team bigint;
begin
  select team_id into of_team from contribution where id = contribution_id;
  perform touch_page(variadic array(
    select 'home' union select 'teams' union select 'teams/' || slug from team
     where case when of_team is null then status in ('live', 'closed') else id = of_team end));
end $$;

create function touch_terms() returns trigger language plpgsql as $$
begin
  perform touch_pages_of_challenge(new.contribution_id);
  return null;
end $$;
create constraint trigger touches_pages after insert or update of cents_per_dollar, cap_cents, starts_at, ends_at on matching_offer
  deferrable initially deferred for each row execute function touch_terms();

-- Used up, open again, withdrawn, or by another name.
create function touch_challenge() returns trigger language plpgsql as $$
begin
  if exists (
    select from matching_offer o where o.contribution_id = new.id
       and ((old.amount_cents >= o.cap_cents) <> (new.amount_cents >= o.cap_cents)
            or (old.label, old.voided_at) is distinct from (new.label, new.voided_at)))
  then
    perform touch_pages_of_challenge(new.id);
  end if;
  return null;
end $$;
create constraint trigger touches_pages_of_all after update on contribution deferrable initially deferred
  for each row when (new.team_id is null and new.kind = 'sponsorship') execute function touch_challenge();
