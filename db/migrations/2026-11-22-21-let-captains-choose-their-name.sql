-- How somebody on a team wishes to be named; it stands as `display_name` once staff have read it with the page (S35, S36).
alter table team_member add column wished_name text check (length(wished_name) between 1 and 60);
