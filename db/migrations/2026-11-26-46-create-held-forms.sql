-- A form that waits while its sender gives a factor again, sealed; taken away when it goes on, or after half an hour (S13).
create table held_form (
  key_hash text primary key,
  person_id bigint not null references person(id),
  path text not null,
  sealed text not null,
  expires_at timestamptz not null
);
revoke select on held_form from team_up_reader;
