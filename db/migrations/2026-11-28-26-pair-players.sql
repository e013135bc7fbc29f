-- Who plays with whom, and where they begin. Of a shotgun start each group has a hole, and one of two that begin there; of tee
-- times, its turn. Written by captains, and held fast when it is frozen.
create table tee_sheet (
  event_id bigint primary key references event(id),
  -- Moves with each change; who saves what somebody else changed meanwhile is told.
  revision int not null default 1,
  frozen_at timestamptz,
  frozen_by bigint references person(id),
  saved_by bigint references person(id),
  saved_at timestamptz not null default now(),
  check (frozen_by is null or frozen_at is not null)
);

create table pairing (
  ticket_id bigint primary key references ticket(id),
  event_id bigint not null references tee_sheet(event_id),
  -- The hole, or the turn of those who tee off one after the other.
  start int not null check (start between 1 and 200),
  half text not null default 'A' check (half in ('A', 'B')),
  -- The place among those who play together.
  seat int not null check (seat between 1 and 8),
  unique (event_id, start, half, seat)
);
