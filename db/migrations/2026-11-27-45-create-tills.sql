-- A cash box at a sale, and the phone beside it that works without a signal.
create table till (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  name text not null check (length(name) between 1 and 40),
  started_by bigint not null references person(id),
  started_at timestamptz not null default now(),
  unique (event_id, name)
);

-- What opens a till on a phone, on one day of its sale by the clock of its place.
create table till_code (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  till_id bigint not null references till(id),
  code_hash text not null unique,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  given_by bigint not null references person(id),
  given_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by bigint references person(id),
  check (ends_at > starts_at),
  check ((revoked_at is null) = (revoked_by is null))
);
create index on till_code (till_id, id);

-- A phone that a code opened, by a key of its own.
create table till_phone (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  till_id bigint not null references till(id),
  code_id bigint not null references till_code(id),
  key_hash text not null unique,
  opened_at timestamptz not null default now(),
  heard_at timestamptz not null default now(),
  -- How far its clock was ahead of ours when it was last heard.
  clock_ahead_ms bigint not null default 0,
  -- The number of the last line that it says it wrote: less what is held of it is what still waits on it.
  last_line int not null default 0 check (last_line >= 0)
);
create index on till_phone (till_id, id);

-- One line of a till. The phone makes its id before it sends it, so that it counts once however often it comes.
create table till_entry (
  id bigint generated always as identity primary key,
  entry_id text not null unique check (entry_id ~ '^[0-9a-f]{32}$'),
  till_id bigint not null references till(id),
  phone_id bigint not null references till_phone(id),
  line int not null check (line > 0),
  kind text not null check (kind in ('float', 'sale', 'gift', 'drop', 'undo', 'close')),
  amount_cents bigint check (amount_cents between 0 and 10000000),
  means text check (means in ('cash', 'card', 'qr')),
  mode text check (mode in ('full', 'half', 'bag')),
  item text check (length(item) between 1 and 60),
  witness text check (length(witness) between 1 and 60),
  taken_by text check (length(taken_by) between 1 and 60),
  -- The line that it takes back; it may come before that one does.
  undoes text check (undoes ~ '^[0-9a-f]{32}$'),
  -- By the phone's clock, which nobody sets; how far that was ahead of ours when the line came; and by ours.
  made_at timestamptz not null,
  clock_ahead_ms bigint not null,
  heard_at timestamptz not null default now(),
  -- What was sent, to know it from something else under the same id.
  content_hash text not null,
  check ((kind in ('undo', 'close')) = (amount_cents is null)),
  check (kind not in ('sale', 'gift', 'drop') or amount_cents > 0),
  check ((kind = 'sale') = (means is not null) and (kind = 'sale') = (mode is not null)),
  check (kind = 'sale' or item is null),
  check ((kind = 'drop') = (witness is not null) and (kind = 'drop') = (taken_by is not null)),
  check ((kind = 'undo') = (undoes is not null))
);
create index on till_entry (till_id, id);
create index on till_entry (phone_id);
create index till_entry_undone on till_entry (undoes) where kind = 'undo';

-- The notes and coins of a float.
create table till_float_piece (
  entry_id text not null references till_entry(entry_id),
  denomination_cents bigint not null check (denomination_cents > 0),
  pieces int not null check (pieces > 0),
  primary key (entry_id, denomination_cents)
);

create trigger append_only before update or delete on till_entry for each row execute function refuse_change();
create trigger never_emptied before truncate on till_entry for each statement execute function refuse_change();
create trigger append_only before update or delete on till_float_piece for each row execute function refuse_change();
revoke update, delete, truncate on till_entry, till_float_piece from team_up_app;

-- A line that was not taken, as it was sent, for the captain to look at: nothing is lost.
create table till_refusal (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  till_id bigint not null references till(id),
  phone_id bigint not null references till_phone(id),
  entry_id text not null check (entry_id ~ '^[0-9a-f]{32}$'),
  why text not null check (why in ('other-content', 'not-its-day', 'code-revoked', 'sale-closed', 'unreadable')),
  content jsonb not null,
  content_hash text not null,
  clock_ahead_ms bigint not null,
  heard_at timestamptz not null default now(),
  settled_as text check (settled_as in ('counted', 'left-out')),
  settled_by bigint references person(id),
  settled_at timestamptz,
  unique (entry_id, content_hash),
  check ((settled_as is null) = (settled_at is null) and (settled_as is null) = (settled_by is null))
);
create index on till_refusal (till_id, id);

-- The lines that count: all but those that were taken back.
create view till_standing_entry as
  select e.* from till_entry e
   where e.kind <> 'undo'
     and not exists (select from till_entry u where u.kind = 'undo' and u.undoes = e.entry_id and u.till_id = e.till_id);

-- What each till holds. Gifts lie in the box beside the cash of sales, and are told apart from it.
create view till_total as
  select s.*, s.float_cents + s.cash_cents + s.gift_cents - s.dropped_cents as box_cents
    from (select t.id as till_id, t.event_id,
                 (coalesce(sum(e.amount_cents) filter (where e.kind = 'float'), 0))::bigint as float_cents,
                 (coalesce(sum(e.amount_cents) filter (where e.kind = 'sale' and e.means = 'cash'), 0))::bigint as cash_cents,
                 (coalesce(sum(e.amount_cents) filter (where e.kind = 'sale' and e.means = 'card'), 0))::bigint as card_cents,
                 (coalesce(sum(e.amount_cents) filter (where e.kind = 'sale' and e.means = 'qr'), 0))::bigint as qr_cents,
                 (coalesce(sum(e.amount_cents) filter (where e.kind = 'gift'), 0))::bigint as gift_cents,
                 (coalesce(sum(e.amount_cents) filter (where e.kind = 'drop'), 0))::bigint as dropped_cents,
                 (count(*) filter (where e.kind = 'sale'))::int as sales,
                 max(e.heard_at) filter (where e.kind = 'close') as closed_at
            from till t left join till_standing_entry e on e.till_id = t.id
           group by t.id) s;
