-- Somebody who wants another address proves by a letter that it is theirs. The old address is told at once, and can say no:
-- before the change, and for a week after it, so that a browser left open somewhere gives no account away.
create table email_change (
  id bigint generated always as identity primary key,
  person_id bigint not null references person(id),
  old_email text not null check (old_email = lower(old_email)),
  new_email text not null check (new_email = lower(new_email)),
  old_key_hash text not null unique,
  new_key_hash text not null unique,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_how text check (ended_how in ('changed', 'stopped', 'replaced', 'taken-back')),
  check ((ended_at is null) = (ended_how is null))
);
-- One at a time.
create unique index one_open_email_change on email_change (person_id) where ended_at is null;
revoke select on email_change from team_up_reader;
