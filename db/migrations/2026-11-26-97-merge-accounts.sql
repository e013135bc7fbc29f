-- Two accounts of one person become one. The row that is given up stays: what was done under it is on record for good, and
-- its address still leads to the one that was kept.
alter table person
  add column merged_into bigint references person(id),
  add column merged_at timestamptz,
  add column merged_by bigint references person(id),
  add constraint merged_into_another check (merged_into <> id),
  add constraint merged_by_somebody check (num_nonnulls(merged_into, merged_at, merged_by) in (0, 3));
create index on person (merged_into) where merged_into is not null;

-- Where both brought in something for one team: the share link of the one still counts, for the other.
alter table member_credit add column merged_into bigint references member_credit(id);

create function current_credit(code text) returns bigint language sql stable as $$
  select coalesce(c.merged_into, c.id) from member_credit c where c.code = current_credit.code
$$;

-- Whoever joins while two accounts become one joins as the one that stays: the merge holds the row that is read here.
create function join_as_kept() returns trigger language plpgsql as $$
begin
  select coalesce(merged_into, id) into new.person_id from person where id = new.person_id for key share;
  return new;
end $$;
create trigger joins_as_kept before insert on team_member for each row execute function join_as_kept();
create trigger joins_as_kept before insert on join_request for each row execute function join_as_kept();
