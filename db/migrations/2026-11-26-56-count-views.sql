-- How often a team's page was opened, a day and a way there: a number, and nothing of who opened it. The words are those of
-- `app/teams/views/view-source.ts`.
create table team_view (
  team_id bigint not null references team(id),
  day date not null,
  source text not null check (length(source) between 2 and 20),
  views bigint not null check (views > 0),
  primary key (team_id, day, source)
) with (fillfactor = 70);
create index on team_view (day);

-- How the donor came to the page, where that is known.
alter table gift add column source text check (length(source) between 2 and 20);
