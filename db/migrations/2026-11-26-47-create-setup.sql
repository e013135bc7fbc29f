-- The first run: whoever holds the one key sets the site up. Every process prints the same key, so it is kept sealed until then.
create table setup (
  id int primary key default 1 check (id = 1),
  key_hash text not null,
  sealed_key text not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz
);

-- What was typed so far, by browser; it becomes the site in one transaction at the end, and is forgotten then.
create table setup_draft (
  browser_hash text primary key,
  -- By which a passkey knows the first admin, who is not there yet.
  admin_public_id text not null default random_id(),
  organization jsonb,
  campaign jsonb,
  changed_at timestamptz not null default now()
);
revoke select on setup, setup_draft from team_up_reader;
