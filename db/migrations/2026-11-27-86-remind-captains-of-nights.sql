-- Of what about a night its captains were reminded, and for which day: once each, however many workers look.
create table dining_nudge (
  event_id bigint not null references event(id),
  thing text not null check (thing in ('call', 'ask_figure', 'chase')),
  about date not null,
  told_at timestamptz not null default now(),
  primary key (event_id, thing, about)
);
