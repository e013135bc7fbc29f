-- Photos of what guests paid, where the restaurant counts by receipt. Who sent one is erased a year after the night; then
-- it goes with its files.
create table receipt_photo (
  id bigint generated always as identity primary key,
  event_id bigint not null references event(id),
  rsvp_id bigint references rsvp(id) on delete set null,
  name text not null unique default random_id(),
  width int not null check (width > 0),
  height int not null check (height > 0),
  -- What was paid, as the guest says; null where they did not.
  amount_cents bigint check (amount_cents between 1 and 1000000),
  added_at timestamptz not null default now(),
  -- When its files were there; a row without it is an upload that was cut off.
  arrived_at timestamptz,
  erased_at timestamptz,
  files_removed_at timestamptz,
  check (files_removed_at is null or erased_at is not null),
  check (erased_at is not null or rsvp_id is not null)
);
create index on receipt_photo (event_id);
create index on receipt_photo (rsvp_id) where rsvp_id is not null;
create index receipt_photo_to_remove on receipt_photo (id) where erased_at is not null and files_removed_at is null;
