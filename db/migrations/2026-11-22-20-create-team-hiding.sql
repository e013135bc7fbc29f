-- A page out of sight: who took it, why, and what it was before. Open while `shown_at` is null (S35).
create table team_hiding (
  id bigint generated always as identity primary key,
  team_id bigint not null references team(id),
  -- What the captains hide they may show again; what staff hide, only staff may.
  hidden_as text not null check (hidden_as in ('captain', 'staff')),
  hidden_by bigint references person(id),
  hidden_at timestamptz not null default now(),
  reason text not null default '' check (length(reason) <= 2000),
  was_closed boolean not null,
  shown_by bigint references person(id),
  shown_at timestamptz,
  check (hidden_as = 'captain' or length(reason) > 0)
);
create unique index one_open_hiding on team_hiding (team_id) where shown_at is null;
