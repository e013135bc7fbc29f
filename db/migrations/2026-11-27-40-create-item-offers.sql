-- What a sale takes in, and until when. A sale without a row takes no offers.
create table sale_intake (
  event_id bigint primary key references event(id),
  accepts text not null default '' check (length(accepts) <= 600),
  refuses text not null default '' check (length(refuses) <= 600),
  categories text[] not null check (cardinality(categories) > 0),
  -- Days by the clock of the sale's place, both taken in. Null: from now on, and until it begins.
  opens_on date,
  closes_on date,
  -- In loads: what one hand carries is one. Never less than has been accepted. Null: as much as comes.
  capacity int check (capacity >= 0),
  saved_by bigint references person(id),
  saved_at timestamptz not null default now(),
  check (closes_on >= opens_on)
);

create function touch_event_of_intake() returns trigger language plpgsql as $$
begin
  perform touch_event_page(new.event_id);
  return null;
end $$;
create trigger touches_pages after insert or update on sale_intake for each row execute function touch_event_of_intake();

-- Who fetches things or takes them in; their list opens by a sealed link.
create table intake_driver (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  name text not null check (length(name) between 1 and 80),
  email text not null check (email = lower(email)),
  letters int not null default 0,
  unique (event_id, email)
);

create table intake_slot (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  way text not null check (way in ('drop_off', 'pick_up')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- How many givers may book it; never less than have.
  capacity int not null check (capacity between 1 and 200),
  driver_id bigint references intake_driver(id),
  -- Where things are brought to: told to whoever booked it, and to nobody after (S34).
  place text not null default '' check (length(place) <= 200),
  removed_at timestamptz,
  check (ends_at > starts_at and ends_at <= starts_at + interval '24 hours')
);
create index on intake_slot (event_id, starts_at);
create index on intake_slot (driver_id) where driver_id is not null;

-- Things that somebody offers for a sale, without an account. Who they are and where they live is erased some time after it.
create table item_offer (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  description text not null check (length(description) between 1 and 500),
  category text not null,
  size text not null check (size in ('hand', 'car', 'truck')),
  -- What it takes of the sale's room.
  loads int not null check (loads > 0),
  condition text not null check (condition in ('like_new', 'good', 'worn')),
  boxes int not null default 0 check (boxes between 0 and 200),
  way text not null check (way in ('drop_off', 'pick_up')),
  pickup_address text check (length(pickup_address) between 1 and 300),
  name text check (length(name) between 1 and 80),
  email text check (email = lower(email)),
  phone text check (length(phone) between 1 and 40),
  wants_letter boolean not null,
  agreed_at timestamptz not null default now(),
  status text not null default 'offered'
    check (status in ('offered', 'accepted', 'declined', 'booked', 'received', 'no_show', 'withdrawn')),
  status_at timestamptz not null default now(),
  slot_id bigint references intake_slot(id),
  -- The acknowledgement that was begun when it came.
  goods_id bigint references goods_gift(id),
  language text not null default 'en' check (language in ('en', 'es')),
  -- Letters about it; each is of its own.
  letters int not null default 0,
  reminded_at timestamptz,
  offered_at timestamptz not null default now(),
  erased_at timestamptz,
  check (status <> 'booked' or slot_id is not null),
  check (slot_id is null or status in ('booked', 'received', 'no_show')),
  check ((erased_at is null) = (name is not null and email is not null)),
  check (erased_at is null or num_nonnulls(pickup_address, phone) = 0),
  check (way = 'pick_up' or pickup_address is null)
);
create index on item_offer (event_id, offered_at, id);
create index on item_offer (slot_id) where slot_id is not null;
create index on item_offer (goods_id) where goods_id is not null;

create table item_offer_photo (
  id bigint generated always as identity primary key,
  offer_id bigint not null references item_offer(id),
  name text not null unique default random_id(),
  width int not null check (width > 0),
  height int not null check (height > 0),
  added_at timestamptz not null default now(),
  -- When its files were there; a row without it is an upload that was cut off.
  arrived_at timestamptz,
  erased_at timestamptz,
  files_removed_at timestamptz,
  check (files_removed_at is null or erased_at is not null)
);
create index on item_offer_photo (offer_id);
create index item_offer_photo_to_remove on item_offer_photo (id) where erased_at is not null and files_removed_at is null;
