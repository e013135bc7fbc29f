-- A year after an event who came and who helped is erased; what its page counts of them goes with it.
create function touch_event_of_erased_rsvp() returns trigger language plpgsql as $$
begin
  perform touch_event_page(old.event_id);
  return null;
end $$;
create trigger touches_page_when_erased after delete on rsvp for each row execute function touch_event_of_erased_rsvp();

create function touch_event_of_erased_claim() returns trigger language plpgsql as $$
begin
  perform touch_event_page(e.id) from event e join shift s on s.event_id = e.id
    where s.id = old.shift_id and e.approved_version_id is not null;
  return null;
end $$;
create trigger touches_page_when_erased after delete on shift_claim for each row execute function touch_event_of_erased_claim();
