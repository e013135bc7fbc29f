-- What an event cost, whoever paid for it. It lowers what the event brought and nothing in the book: none of it is booked here.
create table event_cost (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  what text not null check (length(what) between 1 and 120),
  vendor text check (length(vendor) between 1 and 120),
  currency char(3) not null,
  amount_cents bigint not null check (amount_cents between 1 and 10000000),
  spent_on date not null,
  paid_by text not null check (length(paid_by) between 1 and 120),
  -- Whoever paid wants nothing back (given), wants it back (owed), or has it back (repaid).
  claim text not null check (claim in ('given', 'owed', 'repaid')),
  revision int not null default 1,
  entered_by bigint not null references person(id),
  entered_at timestamptz not null default now(),
  removed_at timestamptz,
  removed_by bigint references person(id),
  check ((removed_at is null) = (removed_by is null))
);
create index on event_cost (event_id);

-- A receipt is a private picture as a check is.
alter table contribution_photo add column cost_id bigint references event_cost(id);
alter table contribution_photo drop constraint photo_is_of_one_thing;
alter table contribution_photo add constraint photo_is_of_one_thing check (num_nonnulls(contribution_id, goods_id, cost_id) = 1);
create index on contribution_photo (cost_id) where cost_id is not null;
