-- The pages on which a sponsor stands are touched when all else of a transaction is done, the team's before the event's: whoever
-- books money has the totals before the pages, and whoever changes an event touches its team's page first. Two at once wait for
-- each other in a row then, and not in a ring.
create or replace function touch_pages_of_sponsor() returns trigger language plpgsql as $$
begin
  perform touch_page('teams/' || (select t.slug from event e join team t on t.id = e.team_id where e.id = new.event_id));
  perform touch_event_page(new.event_id);
  return null;
end $$;
drop trigger touches_pages on sponsor;
drop trigger touches_pages on ticket_order;
create constraint trigger touches_pages after insert or update on sponsor deferrable initially deferred
  for each row execute function touch_pages_of_sponsor();
create constraint trigger touches_pages after update of released_at on ticket_order deferrable initially deferred
  for each row when (new.kind = 'sponsorship') execute function touch_pages_of_sponsor();

-- All else is done when the change is recorded: each who touches a page does so before they have their place in the chain. The
-- page of an event comes after those of its team.
create or replace function chain_audit_row() returns trigger language plpgsql as $$
begin
  set constraints touches_pages, touches_pages_of_all immediate;
  set constraints touches_page_of_sold immediate;
  perform pg_advisory_xact_lock(hashtext('audit_log'));
  new.at := clock_timestamp();
  new.id := nextval(pg_get_serial_sequence('audit_log', 'id'));
  new.previous_hash := coalesce((select hash from audit_log order by id desc limit 1), 'first');
  new.hash := audit_row_hash(new.previous_hash, new.at, new.actor_id, new.actor, new.action, new.subject_kind, new.subject_id, new.detail);
  return new;
end $$;
