-- A step is noted once however many captains note it at the same moment; asking again and chasing are done on several days.
create unique index one_dining_step_a_night on dining_step (event_id, step)
  where undone_at is null and step not in ('figure_asked', 'chased');
create unique index one_dining_step_a_day on dining_step (event_id, step, done_on)
  where undone_at is null and step in ('figure_asked', 'chased');

-- Whom this team reached there, beside the manager: on no other team's desk.
alter table dining_booking
  add column email text check (email = lower(email) and length(email) <= 254),
  add column head_office text not null default '' check (length(head_office) <= 200);
