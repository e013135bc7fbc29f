-- A staff member's passkey: the public half of a key, which signs in alone when the device has made sure of its holder (S10).
create table passkey (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  person_id bigint not null references staff_member(person_id),
  credential_id text not null unique,
  public_key text not null,
  -- How often the device says that it signed; 0 for those that do not count. It never falls, unless there is a copy.
  counter bigint not null default 0 check (counter >= 0),
  transports text[] not null default '{}',
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index on passkey (person_id);

-- What a browser was asked to sign: once, within five minutes, for one purpose and one asker.
create table passkey_challenge (
  challenge_hash text primary key,
  purpose text not null check (purpose in ('sign-in', 'step-up', 'registration')),
  asked_by text not null,
  expires_at timestamptz not null
);
create index on passkey_challenge (expires_at);

revoke select on passkey, passkey_challenge from team_up_reader;
