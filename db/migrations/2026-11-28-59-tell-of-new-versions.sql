-- Screens in rooms follow a page while it changes. Who listens hears which page has a new version once that is committed;
-- several moves in one transaction are heard once. Only pages that a screen shows are told of.
create function tell_of_version() returns trigger language plpgsql as $$
begin
  perform pg_notify('page_version', new.page);
  return null;
end $$;
create trigger tells_who_listens after insert or update on page_version
  for each row when (new.page = 'home' or new.page like 'teams/%') execute function tell_of_version();
