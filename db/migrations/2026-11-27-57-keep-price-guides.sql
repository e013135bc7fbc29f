-- What a team asks for its things, as its captains type it, for the sheet that they print: "Paperbacks $1". Shown to nobody else.
create table price_guide (
  event_id bigint not null references event(id),
  category text not null check (category in (
    'furniture', 'kitchen', 'tools', 'garden', 'clothing', 'books', 'toys', 'music', 'sports', 'art', 'electronics', 'holidays')),
  lines text not null check (length(lines) between 1 and 1000),
  saved_by bigint not null references person(id),
  saved_at timestamptz not null default now(),
  primary key (event_id, category)
);
