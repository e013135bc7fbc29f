-- A letter to a restaurant about its late check goes out once of each tone, also when somebody takes the note of it back; what is
-- noted by hand stays beside it.
alter table dining_step
  add column tone text check (tone in ('friendly', 'second', 'firm')),
  add constraint only_a_chase_has_a_tone check (tone is null or step = 'chased');
create unique index one_letter_of_a_tone on dining_step (event_id, tone) where tone is not null;
drop index one_dining_step_a_day;
create unique index one_dining_step_a_day on dining_step (event_id, step, done_on)
  where undone_at is null and step in ('figure_asked', 'chased') and tone is null;

-- That a restaurant is thanked is said in one place.
insert into dining_step (event_id, step, done_on, note, noted_by, noted_at)
  select k.event_id, 'thanked', (k.ticked_at at time zone o.time_zone)::date, k.note, k.ticked_by, k.ticked_at
    from event_tick k cross join organization o where k.item = 'restaurant-thanked'
  on conflict do nothing;
delete from event_tick where item = 'restaurant-thanked';
