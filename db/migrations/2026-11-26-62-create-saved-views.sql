-- Filters of the desk under a name: somebody's own, or everybody's from the moment they are shared.
create table saved_view (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  part text not null check (part in ('totals', 'gifts')),
  name text not null check (length(name) between 1 and 40),
  -- As an address has it, without what was searched for: that may be somebody's name.
  query text not null check (length(query) <= 600),
  made_by bigint not null references person(id),
  created_at timestamptz not null default now(),
  shared_at timestamptz,
  -- Kept, so that it can be brought back.
  removed_at timestamptz
);
create unique index saved_view_shared on saved_view (part, lower(name)) where shared_at is not null and removed_at is null;
create unique index saved_view_own on saved_view (made_by, part, lower(name)) where shared_at is null and removed_at is null;
