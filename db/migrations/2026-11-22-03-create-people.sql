create table person (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  email text not null unique check (email = lower(email) and email not like '% %'),
  name text,
  created_at timestamptz not null default now()
);

create table staff_member (
  person_id bigint primary key references person(id),
  role text not null check (role in ('viewer', 'moderator', 'finance', 'admin')),
  password_hash text,
  totp_secret text,
  enrolled_at timestamptz,
  invited_by bigint references person(id),
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);

-- A code is good for one sign-in: the step that was used, and none before it, is taken again (S12).
create table totp_use (
  person_id bigint not null references person(id),
  step bigint not null,
  used_at timestamptz not null default now(),
  primary key (person_id, step)
);

create table recovery_code (
  id bigint generated always as identity primary key,
  person_id bigint not null references person(id),
  code_hash text not null unique,
  created_at timestamptz not null default now(),
  used_at timestamptz
);

-- Sessions live here, the cookie holds only a random key (S9).
create table session (
  key_hash text primary key,
  public_id text not null unique default random_id(),
  person_id bigint not null references person(id),
  kind text not null check (kind in ('captain', 'staff')),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- When the second factor was last given; a refund asks for one not older than five minutes (S13).
  factor_at timestamptz,
  device text not null default '',
  ended_at timestamptz,
  ended_why text
);
create index on session (person_id) where ended_at is null;

-- A link and a code by e-mail: one use, ten minutes, bound to the browser that asked (S11).
create table sign_in_request (
  id bigint generated always as identity primary key,
  email text not null,
  token_hash text not null unique,
  code_hash text not null,
  browser_hash text not null,
  go_to text not null default '/manage',
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  attempts int not null default 0,
  used_at timestamptz
);
create index on sign_in_request (email, created_at);

-- The link by which an invited staff member sets a password and a second factor.
create table staff_enrolment (
  token_hash text primary key,
  person_id bigint not null references person(id),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Append-only and chained: each row carries the hash of the one before (I25).
create table audit_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_id bigint references person(id),
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  previous_hash text not null,
  hash text not null unique
);
create index on audit_log (subject_kind, subject_id, id);

create function audit_row_hash(previous text, at timestamptz, actor_id bigint, actor text, action text, subject_kind text, subject_id text, detail jsonb)
returns text language sql immutable as $$
  select encode(sha256(convert_to(concat_ws(E'\x1f', previous, extract(epoch from at)::text, coalesce(actor_id::text, '-'), actor, action, subject_kind, subject_id, detail::text), 'UTF8')), 'hex')
$$;

create function chain_audit_row() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('audit_log'));
  new.at := clock_timestamp();
  new.id := nextval(pg_get_serial_sequence('audit_log', 'id'));
  new.previous_hash := coalesce((select hash from audit_log order by id desc limit 1), 'first');
  new.hash := audit_row_hash(new.previous_hash, new.at, new.actor_id, new.actor, new.action, new.subject_kind, new.subject_id, new.detail);
  return new;
end $$;
create trigger chained before insert on audit_log for each row execute function chain_audit_row();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on audit_log for each row execute function refuse_change();
create trigger never_emptied before truncate on audit_log for each statement execute function refuse_change();
revoke update, delete on audit_log from team_up_app;
revoke select on session, sign_in_request, staff_member, totp_use, recovery_code, staff_enrolment from team_up_reader;
