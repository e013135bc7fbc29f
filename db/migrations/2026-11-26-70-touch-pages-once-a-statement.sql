-- A batch of gifts moves the totals of many teams in one statement: home and directory then change once, not once a team.
create function touch_teams_of_rows() returns trigger language plpgsql as $$
begin
  if exists (select 1 from moved) then
    perform touch_page(variadic array(
      select 'home' union select 'teams' union select 'teams/' || t.slug from moved m join team t on t.id = m.team_id));
  end if;
  return null;
end $$;

drop trigger touches_pages on team_total;
create trigger touches_pages after update on team_total referencing new table as moved
  for each statement execute function touch_teams_of_rows();

-- The same checks, read in one pass without sorting.
create or replace function check_journal_balances() returns trigger language plpgsql as $$
declare
  found record;
begin
  select count(*) as legs, coalesce(sum(p.amount), 0) as total,
         min(p.currency) = max(p.currency) as one_currency, bool_and(p.currency = a.currency) as fits
    into found
    from posting p join ledger_account a on a.id = p.account_id
   where p.journal_id = new.id;
  if found.legs < 2 then
    raise exception 'journal % has fewer than two postings', new.id using errcode = 'check_violation';
  end if;
  if found.total <> 0 or not found.one_currency then
    raise exception 'journal % does not balance', new.id using errcode = 'check_violation';
  end if;
  if not found.fits then
    raise exception 'journal % posts to an account of another currency', new.id using errcode = 'check_violation';
  end if;
  return null;
end $$;
