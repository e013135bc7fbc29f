-- Captains are told the day before a restaurant's deadline that too few have said that they come.
alter table dining_nudge
  drop constraint dining_nudge_thing_check,
  add constraint dining_nudge_thing_check check (thing in ('call', 'ask_figure', 'chase', 'answers'));
