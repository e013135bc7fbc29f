-- Who comes by a place changes, and so do words about them: each change carries the number that was read, which belongs to the
-- place, since a player may be erased and another be named.
alter table player drop column revision;
alter table ticket add column revision int not null default 0;
-- By which captains know a place at their desk. It opens nothing for anybody else, as its own key does.
alter table ticket add column desk_id text not null unique default random_id();
-- Letters about it that were asked for; each is of its own.
alter table ticket add column letters int not null default 0;
-- When somebody was last asked for what is missing, and last told that it is tomorrow.
alter table ticket add column chased_at timestamptz;
alter table ticket add column reminded_at timestamptz;

-- When the buyer was asked for the names that are missing, as they can soon be changed no more.
alter table ticket_order add column names_asked_at timestamptz;

-- Of a single place: whoever has it would like to be put with others.
alter table player add column seeks_group boolean not null default false;
-- In whose stead they play: somebody of a group has dropped out.
alter table player add column plays_at bigint unique references ticket(id) check (plays_at <> ticket_id);
-- Whose words they agreed to. A later text with other words asks them anew.
alter table player add column waived_version_id bigint references event_version(id);
alter table player add constraint player_agreed_to_words check ((waived_at is null) = (waived_version_id is null));
