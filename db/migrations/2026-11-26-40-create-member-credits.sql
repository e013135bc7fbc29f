-- What a person brings in for a team stands here under a code that their share link carries. It outlives their membership:
-- who leaves keeps what they brought in, and who comes back finds it again.
create table member_credit (
  id bigint generated always as identity primary key,
  -- Names them on the team's desk.
  public_id text not null unique default random_id(),
  -- Names them in a share link, for all to see; it opens nothing.
  code text not null unique default substr(random_id(), 1, 12),
  team_id bigint not null references team(id),
  person_id bigint not null references person(id),
  created_at timestamptz not null default now(),
  unique (team_id, person_id),
  unique (team_id, id)
);
create index on member_credit (person_id);

create table member_total (
  credit_id bigint primary key references member_credit(id),
  raised_cents bigint not null default 0,
  gift_count bigint not null default 0
) with (fillfactor = 50);

create function open_member_total() returns trigger language plpgsql as $$
begin
  insert into member_total (credit_id) values (new.id);
  return null;
end $$;
create trigger total_beside_credit after insert on member_credit for each row execute function open_member_total();

create function open_member_credit() returns trigger language plpgsql as $$
begin
  insert into member_credit (team_id, person_id) values (new.team_id, new.person_id) on conflict (team_id, person_id) do nothing;
  return null;
end $$;
create trigger credit_beside_member after insert on team_member for each row execute function open_member_credit();
insert into member_credit (team_id, person_id, created_at) select team_id, person_id, joined_at from team_member;

-- Whom a donor says asked them: somebody of the same team, or nobody.
alter table gift add column credited_to bigint,
  add foreign key (team_id, credited_to) references member_credit (team_id, id),
  add check (credited_to is null or team_id is not null);
create index gift_by_credit on gift (credited_to) where credited_to is not null;

-- While a gift is booked its team's total moves the page; this is for a credit that staff put right afterwards.
create function touch_team_of_credit() returns trigger language plpgsql as $$
begin
  perform touch_page('teams/' || (select slug from team where id = new.team_id));
  return null;
end $$;
create trigger touches_pages_by_credit after update of credited_to on gift for each row
  when (old.status = 'paid' and old.credited_to is distinct from new.credited_to) execute function touch_team_of_credit();
