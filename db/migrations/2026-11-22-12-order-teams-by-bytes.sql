-- A beginning of a name or a town is found, in order, by one index only if both are compared byte by byte, whatever the database's collation.
drop index team_by_name_prefix, team_by_town_prefix, team_by_name, team_by_name_and_kind, team_by_town;
create index team_by_name on team (lower(name) collate "C", id) where status in ('live', 'closed');
create index team_by_kind on team (kind, lower(name) collate "C", id) where status in ('live', 'closed');
create index team_by_town on team (lower(town) collate "C", lower(name) collate "C", id) where status in ('live', 'closed');
create index team_by_kind_and_town on team (kind, lower(town) collate "C", lower(name) collate "C", id) where status in ('live', 'closed');
