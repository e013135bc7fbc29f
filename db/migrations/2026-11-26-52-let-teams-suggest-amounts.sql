-- What a team suggests to give, one a line: cents, and words for it. Empty where the organization's amounts stand. It is
-- written with the page and read by staff with it, so that the team's own row moves the page.
alter table team_version add column suggested text not null default '' check (length(suggested) <= 500);
alter table team add column suggested text not null default '';
