-- Who says that they come, without an account. Who comes too late waits in the order of asking, and moves up by itself.
create table rsvp (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  name text not null check (length(name) between 1 and 80),
  email text not null check (email = lower(email)),
  party_size int not null check (party_size between 1 and 20),
  -- For the captains.
  note text not null default '' check (length(note) <= 500),
  status text not null check (status in ('going', 'waiting', 'cancelled')),
  -- The place in the line.
  asked_at timestamptz not null default now(),
  status_at timestamptz not null default now(),
  language text not null default 'en' check (language in ('en', 'es')),
  -- Letters about it that were asked for; each is of its own.
  letters int not null default 0,
  reminded_at timestamptz
);
create unique index one_rsvp_an_address on rsvp (event_id, email) where status <> 'cancelled';
create index on rsvp (event_id, asked_at, id);

-- How many places are left stands on the event's page.
create function touch_event_of_rsvp() returns trigger language plpgsql as $$
begin
  perform touch_event_page(new.event_id);
  return null;
end $$;
create trigger touches_pages after insert or update of status, party_size on rsvp for each row execute function touch_event_of_rsvp();
