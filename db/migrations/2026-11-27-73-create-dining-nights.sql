-- What a restaurant gives of what its guests spend on a night. A part of the event's version, so that staff read it like the rest.
create table dining_night (
  version_id bigint primary key references event_version(id),
  -- The share as a fraction, so that a third is a third: 33⅓ % is 1 over 3.
  share_over int check (share_over > 0),
  share_under int check (share_under between 1 and 1000000),
  -- One sum instead, however much is spent.
  flat_cents bigint check (flat_cents > 0),
  share_of text check (share_of in ('pre_tax', 'net', 'food')),
  cap_cents bigint check (cap_cents > 0),
  -- With less than that it gives nothing.
  least_sales_cents bigint check (least_sales_cents > 0),
  least_guests int check (least_guests between 1 and 10000),
  least_rsvps int check (least_rsvps between 1 and 10000),
  -- So many days before the night that many must have said that they come.
  rsvps_days int check (rsvps_days between 0 and 60),
  counts text[] not null default '{}' check (counts <@ array['dine_in', 'takeaway', 'own_app', 'delivery']),
  excludes text[] not null default '{}' check (excludes <@ array['alcohol', 'gift_cards', 'catering', 'delivery_apps']),
  count_by text[] not null default '{}' check (count_by <@ array['say_name', 'show_flyer', 'code', 'receipt']),
  code text not null default '' check (length(code) <= 40),
  -- What a guest spends there, as the captain reckons.
  spend_cents bigint check (spend_cents between 1 and 100000),
  -- For captains and staff alone.
  flyer_rules text not null default '' check (length(flyer_rules) <= 300),
  volunteers int check (volunteers between 1 and 500),
  -- So many weeks after the night the check comes.
  check_weeks int check (check_weeks between 1 and 26),
  check ((share_over is null) = (share_under is null)),
  check (share_over <= share_under),
  check (share_over is null or flat_cents is null),
  check ((share_over is null) = (share_of is null)),
  check ((least_rsvps is null) = (rsvps_days is null))
);

-- A restaurant is known to the whole nonprofit: what it promised and paid helps whoever asks it next.
create table restaurant (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  name text not null check (length(name) between 1 and 80),
  -- Which one of several: a store number, or the street it is known by.
  branch text not null default '' check (length(branch) <= 80),
  town text not null default '' check (length(town) <= 60),
  -- For whoever has a night there, and for staff.
  phone text not null default '' check (length(phone) <= 40),
  email text check (email = lower(email)),
  head_office text not null default '' check (length(head_office) <= 200),
  -- For staff alone.
  note text not null default '' check (length(note) <= 2000),
  revision int not null default 1,
  saved_by bigint references person(id),
  created_at timestamptz not null default now(),
  retired_at timestamptz
);
create unique index one_restaurant_a_place on restaurant (lower(name), lower(branch), lower(town)) where retired_at is null;

-- With whom a night was agreed. For its captains and staff alone.
create table dining_booking (
  event_id bigint primary key references event(id),
  restaurant_id bigint not null references restaurant(id),
  manager text not null default '' check (length(manager) <= 80),
  manager_phone text not null default '' check (length(manager_phone) <= 40),
  guests_promised int check (guests_promised between 1 and 10000),
  -- The restaurant's form with the nonprofit's tax number.
  form_sent_on date,
  revision int not null default 1,
  saved_by bigint references person(id),
  saved_at timestamptz not null default now()
);
create index on dining_booking (restaurant_id);

-- What was done about a night, by whom and when. Rows are only added; a step that was taken back says so.
create table dining_step (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  step text not null check (step in ('asked', 'booked', 'confirmed', 'called', 'figure_asked', 'chased', 'thanked')),
  done_on date not null,
  note text not null default '' check (length(note) <= 500),
  noted_by bigint references person(id),
  noted_at timestamptz not null default now(),
  undone_by bigint references person(id),
  undone_at timestamptz
);
create index on dining_step (event_id, id);

-- What the restaurant says was spent, and what comes of it under the deal of that moment. Under the minimum: nothing.
create table dining_figure (
  event_id bigint primary key references event(id),
  sales_cents bigint not null check (sales_cents >= 0),
  -- Of it, what the deal does not count.
  left_out_cents bigint not null default 0 check (left_out_cents between 0 and sales_cents),
  guests int check (guests between 0 and 100000),
  told_by text not null check (length(told_by) between 1 and 80),
  told_on date not null,
  result text not null check (result in ('given', 'too_few_sales', 'too_few_guests', 'too_few_rsvps')),
  given_cents bigint not null check (given_cents >= 0),
  -- What is expected of it in the book.
  contribution_id bigint unique references contribution(id),
  revision int not null default 1,
  entered_by bigint not null references person(id),
  entered_at timestamptz not null default now(),
  check (result = 'given' or given_cents = 0),
  check ((given_cents > 0) = (contribution_id is not null))
);

-- Terms that staff keep to begin with; the product brings none along.
create table dining_template (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  name text not null check (length(name) between 1 and 80),
  -- What would be typed into the form of the deal, by field.
  typed jsonb not null check (jsonb_typeof(typed) = 'object'),
  revision int not null default 1,
  saved_by bigint not null references person(id),
  saved_at timestamptz not null default now(),
  retired_at timestamptz
);
create unique index one_dining_template_a_name on dining_template (lower(name)) where retired_at is null;
