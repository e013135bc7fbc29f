-- Other programs of the nonprofit's that are told what happens. Events are noted by the tables that they are about, in the
-- transaction that makes them so; what is told of one is written after the commit, and sent to each endpoint until it is taken.
create function are_webhook_events(types text[]) returns boolean language sql immutable as $$
  select types <@ array['gift.received', 'total.changed', 'team.published', 'stand.confirmed', 'stand.withdrawn']
$$;

create table webhook_endpoint (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  url text not null check (length(url) <= 500),
  name text not null check (length(name) between 1 and 80),
  events text[] not null check (cardinality(events) > 0 and are_webhook_events(events)),
  -- Sealed, so that a copy of the database signs nothing.
  sealed_secret text not null,
  -- The one before it, by which everything is signed as well until then.
  sealed_old_secret text,
  old_secret_until timestamptz,
  created_at timestamptz not null default now(),
  paused_at timestamptz,
  paused_as text check (paused_as in ('staff', 'failing', 'gone')),
  -- Since when nothing was taken, and until when nothing more is tried.
  failing_since timestamptz,
  rests_until timestamptz,
  check ((paused_at is null) = (paused_as is null)),
  check ((sealed_old_secret is null) = (old_secret_until is null))
);

create table webhook_event (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  type text not null check (type = 'webhook.test' or are_webhook_events(array[type])),
  -- The gift's, the team's or the supporter's own id; never told.
  subject text not null,
  -- Null: not written yet, or erased.
  content jsonb,
  noted_at timestamptz not null default now(),
  told_at timestamptz
);
create index on webhook_event (noted_at);
create index on webhook_event (subject, type);
-- A team's total that moves ten times is told once.
create unique index one_change_of_a_total_waits on webhook_event (subject) where type = 'total.changed' and told_at is null;

create table webhook_delivery (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references webhook_event(id) on delete cascade,
  endpoint_id bigint not null references webhook_endpoint(id) on delete cascade,
  status text not null default 'waiting' check (status in ('waiting', 'sent', 'failed')),
  attempts int not null default 0,
  tried_at timestamptz,
  -- What the last try came to: a status of HTTP, or why there was none.
  code int check (code between 100 and 599),
  failure text check (failure in ('no-answer', 'not-allowed')),
  next_at timestamptz,
  -- Whoever sends it has until then.
  sending_until timestamptz,
  unique (event_id, endpoint_id),
  check ((status = 'waiting') = (next_at is not null)),
  check (code is null or failure is null)
);
create index on webhook_delivery (endpoint_id, id desc);

create function note_webhook_event(noted_type text, noted_subject text, noted_content jsonb default null) returns void language plpgsql as $$
declare
  noted bigint;
begin
  if not exists (select from webhook_endpoint e where noted_type = any (e.events)) then
    return;
  end if;
  -- Written once more when it waits already: whoever is telling of it just now is waited for, and told of this one next.
  insert into webhook_event (type, subject, content) values (noted_type, noted_subject, noted_content)
  on conflict (subject) where type = 'total.changed' and told_at is null do update set type = excluded.type
  returning id into noted;
  perform graphile_worker.add_job('tell-webhooks', json_build_object('eventId', noted),
    run_at := case noted_type when 'total.changed' then now() + interval '5 seconds' else now() end,
    job_key := 'tell-webhooks ' || noted, job_key_mode := 'preserve_run_at');
end $$;

create function note_gift_received() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or old.status <> 'paid' then
    perform note_webhook_event('gift.received', new.id::text);
  end if;
  return null;
end $$;
create trigger notes_webhook_event after insert or update of status on gift
  for each row when (new.status = 'paid') execute function note_gift_received();

create function note_total_changed() returns trigger language plpgsql as $$
begin
  perform note_webhook_event('total.changed', new.team_id::text);
  return null;
end $$;
create trigger notes_webhook_event after update on team_total
  for each row when (old.raised_cents <> new.raised_cents or old.expected_cents <> new.expected_cents)
  execute function note_total_changed();

create function note_team_published() returns trigger language plpgsql as $$
begin
  perform note_webhook_event('team.published', new.id::text);
  return null;
end $$;
create trigger notes_webhook_event after update of published_at on team
  for each row when (old.published_at is null and new.published_at is not null) execute function note_team_published();

-- Lists elsewhere are handed who signed up, and learn who left: of these alone a person's name and address are told. Whoever is
-- erased is erased here too, but for the word that they left.
create function note_standing() returns trigger language plpgsql as $$
declare
  stood boolean := tg_op <> 'INSERT' and old.confirmed_at is not null and old.left_at is null;
  stands boolean := tg_op <> 'DELETE' and new.confirmed_at is not null and new.left_at is null;
begin
  if stands and not stood then
    perform note_webhook_event('stand.confirmed', new.public_id, jsonb_build_object(
      'email', new.email, 'first_name', new.first_name, 'last_name', new.last_name, 'language', new.language,
      'team', (select slug from team where id = new.team_id), 'consent', new.consent));
  end if;
  if stood and not stands then
    perform note_webhook_event('stand.withdrawn', old.public_id, jsonb_build_object('email', old.email));
  end if;
  if tg_op = 'DELETE' then
    delete from webhook_event where subject = old.public_id and type = 'stand.confirmed';
  end if;
  return null;
end $$;
create trigger notes_webhook_event after insert or update of confirmed_at, left_at or delete on supporter
  for each row execute function note_standing();
