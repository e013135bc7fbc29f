-- The municipality's leave for an event: for its captains and staff, on no page.
create table event_permit (
  event_id bigint primary key references event(id),
  number text not null default '' check (length(number) <= 60),
  -- As the town says them.
  hours text not null default '' check (length(hours) <= 200),
  obtained_by text not null default '' check (length(obtained_by) <= 80),
  saved_by bigint references person(id),
  saved_at timestamptz not null default now(),
  check (number <> '' or hours <> '' or obtained_by <> '')
);
