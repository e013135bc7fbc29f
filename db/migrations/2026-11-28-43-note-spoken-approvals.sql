-- A yes to a sign that was said and not pressed: the captain who wrote it down, and the day on which it was said.
alter table sponsor
  add column noted_by bigint references person(id),
  add column said_on date,
  add check (num_nonnulls(noted_by, said_on) in (0, 2)),
  add check (said_on is null or approved_at is not null);
