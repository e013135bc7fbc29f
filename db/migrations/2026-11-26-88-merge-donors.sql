-- A donor is known by an e-mail address; who gave from two is one donor where staff say so. Gifts stay as they are, with the
-- address that each was given from: this only says under which one they are gathered, as in a statement of a year.
create table donor_alias (
  email text primary key check (email = lower(email)),
  kept_email text not null check (kept_email = lower(kept_email)),
  merged_by bigint not null references person(id),
  merged_at timestamptz not null default now(),
  reason text not null,
  check (email <> kept_email)
);
create index on donor_alias (kept_email);
revoke select on donor_alias from team_up_reader;

-- An address that others are gathered under is gathered under no other, so that one step always leads to the end.
create function refuse_alias_of_alias() returns trigger language plpgsql as $$
begin
  if exists (select 1 from donor_alias where email = new.kept_email or kept_email = new.email) then
    raise exception 'an address that is merged leads to one that is not' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger leads_to_the_end before insert or update on donor_alias for each row execute function refuse_alias_of_alias();

-- The address under which the gifts from this one are gathered.
create function donor_of(address text) returns text language sql stable parallel safe as $$
  select coalesce((select a.kept_email from donor_alias a where a.email = lower(donor_of.address)), lower(donor_of.address))
$$;
