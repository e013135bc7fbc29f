-- Of which event money came, where it came of one; always one of the team's own.
alter table event add constraint event_of_its_team unique (id, team_id);
alter table contribution
  add column event_id bigint,
  add constraint contribution_of_an_event_of_its_team foreign key (event_id, team_id) references event (id, team_id),
  add constraint contribution_of_an_event_has_a_team check (event_id is null or team_id is not null);
create index contribution_of_event on contribution (event_id) where event_id is not null;
