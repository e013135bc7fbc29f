-- What an event sells: places, what goes with them, and sponsorships. What a captain wrote of it is a part of the event's
-- version, so that staff read it like the rest; the package itself goes on from text to text, and with it what was sold.
create table package (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  created_at timestamptz not null default now()
);
create index on package (event_id);

create table package_text (
  version_id bigint not null references event_version(id),
  package_id bigint not null references package(id),
  position int not null check (position between 1 and 60),
  kind text not null check (kind in ('place', 'add_on', 'sponsorship')),
  name text not null check (length(name) between 1 and 60),
  -- What it comes with, for all to read.
  included text not null default '' check (length(included) <= 300),
  price_cents bigint not null check (price_cents between 0 and 10000000),
  -- What that is worth, in good faith (C4); nothing is shown without it.
  fair_value_cents bigint check (fair_value_cents between 0 and 10000000),
  -- For how many people it is, and how many of the event's places it takes: a dinner alone takes none on the course.
  people int not null default 0 check (people between 0 and 20),
  places int not null default 0 check (places between 0 and people),
  -- How often there is one. Null: as long as there are places.
  stock int check (stock between 0 and 100000),
  -- How many one person, or one order where it is for nobody by name, may have.
  most_each int check (most_each between 1 and 100),
  sold_from timestamptz,
  sold_until timestamptz,
  -- By the team alone: guests of honor, and whoever walks up on the day.
  sold_by text not null default 'everyone' check (sold_by in ('everyone', 'team')),
  primary key (version_id, package_id),
  unique (version_id, position),
  check (kind <> 'add_on' or people = 0),
  check (sold_until > sold_from)
);
create index on package_text (package_id);

-- How an event sells. A part of its version.
create table ticketing (
  version_id bigint primary key references event_version(id),
  -- What becomes of what was paid when the event is called off.
  called_off text not null default 'choose' check (called_off in ('refund', 'keep', 'choose')),
  -- Until then a buyer may give places back for their money. Null: never.
  refund_until timestamptz,
  -- Until then names may be changed. Null: until it begins.
  names_until timestamptz,
  -- Whether each of a group may pay for their own place.
  own_pay boolean not null default true,
  -- What everybody with a place is asked.
  asks_phone text not null default 'hidden' check (asks_phone in ('required', 'optional', 'hidden')),
  asks_shirt text not null default 'hidden' check (asks_shirt in ('required', 'optional', 'hidden')),
  asks_handicap text not null default 'hidden' check (asks_handicap in ('required', 'optional', 'hidden')),
  asks_meal text not null default 'hidden' check (asks_meal in ('required', 'optional', 'hidden')),
  asks_allergy text not null default 'hidden' check (asks_allergy in ('required', 'optional', 'hidden')),
  -- What there is to eat; empty: asked in own words.
  meals text[] not null default '{}' check (cardinality(meals) <= 8),
  -- What everybody has to agree to before they play. Empty: nothing.
  waiver text not null default '' check (length(waiver) <= 5000)
);

-- Words that make a price smaller. For captains, and for whoever has them.
create table discount (
  id bigint generated always as identity primary key,
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  code text not null check (length(code) between 3 and 60),
  percent int check (percent between 1 and 100),
  amount_cents bigint check (amount_cents > 0),
  most_orders int check (most_orders > 0),
  good_until timestamptz,
  created_by bigint not null references person(id),
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  check (num_nonnulls(percent, amount_cents) = 1)
);
create unique index one_discount_a_code on discount (event_id, upper(code)) where ended_at is null;

-- One cart of one event, and whose.
create table ticket_order (
  id bigint generated always as identity primary key,
  -- Whoever has it sees the order, and names who comes.
  public_id text not null unique default random_id(),
  event_id bigint not null references event(id),
  kind text not null check (kind in ('tickets', 'sponsorship')),
  buyer_name text not null check (length(buyer_name) between 1 and 80),
  buyer_email text check (buyer_email = lower(buyer_email)),
  firm text check (length(firm) between 1 and 80),
  language text not null default 'en' check (language in ('en', 'es')),
  -- By card at Stripe, by a check or transfer that is owed, in cash on the day, or for nothing.
  way text not null check (way in ('card', 'invoice', 'cash', 'free')),
  -- What it waits for by card; its places are given back when that page is closed unpaid.
  sale_id bigint unique references sale(id),
  -- What is owed for it by hand.
  contribution_id bigint unique references contribution(id),
  discount_id bigint references discount(id),
  -- Of captains or staff who sold it.
  sold_by bigint references person(id),
  -- One form is one order.
  form_key text not null unique,
  created_at timestamptz not null default now(),
  -- Letters about it that were asked for; each is of its own.
  letters int not null default 0,
  released_at timestamptz,
  released_why text check (released_why in ('not_paid', 'given_back', 'called_off')),
  check ((released_at is null) = (released_why is null)),
  check (sale_id is null or way = 'card'),
  check (contribution_id is null or way in ('invoice', 'cash'))
);
create index on ticket_order (event_id, created_at desc, id desc);
create index on ticket_order (discount_id) where discount_id is not null;

-- One place, one add-on, or one sponsorship with the places that come with it. A foursome is four, each with its part of the price.
create table ticket (
  id bigint generated always as identity primary key,
  -- Whoever has it names who comes, and pays for it if it is not paid.
  public_id text not null unique default random_id(),
  order_id bigint not null references ticket_order(id),
  event_id bigint not null references event(id),
  package_id bigint not null references package(id),
  -- Which of several of the same package in the order, and which of that one.
  unit int not null check (unit > 0),
  position int not null check (position > 0),
  -- What is paid for it, a discount off, and what of that is worth something to whoever comes (C4).
  price_cents bigint not null check (price_cents >= 0),
  fair_value_cents bigint not null check (fair_value_cents >= 0),
  -- Whether somebody comes by it, and whether they take one of the event's places.
  is_person boolean not null,
  takes_place boolean not null check (is_person or not takes_place),
  -- Which payment by card pays it; a contribution by hand pays a whole order.
  sale_id bigint references sale(id),
  released_at timestamptz,
  -- It was given up and what was paid stays as a gift, for nothing in return.
  kept_as_gift boolean not null default false,
  -- The refund that brings its price back.
  refund_id bigint references refund(id),
  unique (order_id, package_id, unit, position),
  check (not kept_as_gift or released_at is not null),
  check (refund_id is null or released_at is not null and not kept_as_gift)
);
create index on ticket (event_id) where released_at is null;
create index on ticket (package_id) where released_at is null;
create index on ticket (sale_id) where sale_id is not null;
create index on ticket (refund_id) where refund_id is not null;

-- Who comes by a ticket, as they or the buyer wrote. Not a donor (C6). Erased a year after.
create table player (
  ticket_id bigint primary key references ticket(id),
  name text not null check (length(name) between 1 and 80),
  email text check (email = lower(email)),
  phone text not null default '' check (length(phone) <= 40),
  shirt text not null default '' check (length(shirt) <= 40),
  handicap text not null default '' check (length(handicap) <= 40),
  meal text not null default '' check (length(meal) <= 80),
  allergy text not null default '' check (length(allergy) <= 200),
  -- With whom they would like to play.
  wish text not null default '' check (length(wish) <= 200),
  waived_at timestamptz,
  language text not null default 'en' check (language in ('en', 'es')),
  revision int not null default 1,
  named_at timestamptz not null default now()
);

-- How many of an event's places are promised: to whoever said that they come, and to tickets that are held or sold.
create function places_promised(of_event bigint) returns bigint language sql stable as $$
  select coalesce((select sum(party_size) from rsvp where event_id = of_event and status = 'going'), 0)
       + (select count(*) from ticket where event_id = of_event and released_at is null and takes_place)
$$;

-- How many places are left stands on the event's page.
create trigger touches_pages after insert or update of released_at on ticket for each row execute function touch_event_of_rsvp();

-- What a payment is for, and where its buyer comes back to.
alter table sale add column income text not null default 'sale_income' check (income in ('sale_income', 'ticket_income', 'sponsor_income'));
alter table sale add column back_path text check (back_path like '/%');

-- A receipt may be of a payment by card for something that is part gift.
alter table receipt add column sale_id bigint references sale(id);
alter table receipt drop constraint receipt_is_of_one_thing;
alter table receipt add constraint receipt_is_of_one_thing check (num_nonnulls(gift_id, match_id, goods_id, sale_id) = 1);
create unique index one_valid_receipt_of_a_sale on receipt (sale_id) where voided_at is null;

-- Whoever orders by invoice has no account; nobody of ours entered it then.
alter table contribution alter column entered_by drop not null;
create or replace function note_first_hand() returns trigger language plpgsql as $$
begin
  if new.entered_by is not null then
    insert into contribution_hand (contribution_id, person_id) values (new.id, new.entered_by);
  end if;
  return null;
end $$;
