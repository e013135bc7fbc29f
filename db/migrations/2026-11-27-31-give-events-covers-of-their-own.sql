-- A picture that was sent for the event itself has its words here, written, read and approved with its text. Where there are
-- none, the picture is one of the team's page, which has them.
alter table event_version
  add column cover_alt text check (length(cover_alt) <= 250),
  add column cover_focus text check (cover_focus in (
    'top-left', 'top', 'top-right', 'left', 'center', 'right', 'bottom-left', 'bottom', 'bottom-right')),
  add check ((cover_alt is null) = (cover_focus is null)),
  add check (cover_alt is null or picture_id is not null);
