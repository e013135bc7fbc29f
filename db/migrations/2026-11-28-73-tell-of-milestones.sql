-- How far a team has come, by what is in and not by what is promised. A row stands once: what goes back later takes none away,
-- and what comes again is not told again.
create table team_milestone (
  team_id bigint not null references team(id),
  kind text not null check (kind in ('first-gift', 'quarter', 'half', 'three-quarters', 'goal')),
  -- Of the goal that was reached; 0 for the others, which are told once whatever the goal is by then.
  goal_cents bigint not null default 0 check (goal_cents >= 0),
  reached_at timestamptz not null default now(),
  -- When its captains were written to. Null: a later one was reached with it, or it was reached long before.
  told_at timestamptz,
  primary key (team_id, kind, goal_cents),
  check ((kind = 'goal') = (goal_cents > 0))
);

-- What a team has reached by now and no row says, the furthest last.
create view milestone_to_note as
select t.id as team_id, m.kind, m.goal_cents, m.turn
  from team t join team_total s on s.team_id = t.id
       cross join lateral (values
         ('first-gift', 0::bigint, 1, s.gift_count > 0 and s.raised_cents > 0),
         ('quarter', 0, 2, s.raised_cents * 4 >= t.goal_cents),
         ('half', 0, 3, s.raised_cents * 2 >= t.goal_cents),
         ('three-quarters', 0, 4, s.raised_cents * 4 >= t.goal_cents * 3),
         ('goal', t.goal_cents, 5, s.raised_cents >= t.goal_cents)) m (kind, goal_cents, turn, reached)
 where m.reached and t.status in ('live', 'closed')
   and not exists (select from team_milestone o where o.team_id = t.id and o.kind = m.kind and o.goal_cents = m.goal_cents);
grant select on milestone_to_note to team_up_app, team_up_reader;

-- What is behind us is no news.
insert into team_milestone (team_id, kind, goal_cents) select team_id, kind, goal_cents from milestone_to_note;

create trigger touches_pages after insert on team_milestone for each row execute function touch_team_of_row();
