-- What a captain says was done after an event, where nothing else tells it; the record keeps what was taken back.
create table event_tick (
  event_id bigint not null references event(id),
  item text not null check (item ~ '^[a-z]+(-[a-z]+)*$' and length(item) <= 40),
  note text not null default '' check (length(note) <= 300),
  ticked_by bigint not null references person(id),
  ticked_at timestamptz not null default now(),
  primary key (event_id, item)
);

-- Of which event of another year this one is the like; two who begin it at once begin one.
alter table event add column again_of bigint references event(id);
create index on event (again_of) where again_of is not null;
