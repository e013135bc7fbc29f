-- The app and the readers connect as roles that own nothing (S32). Roles belong to the whole cluster, so they may be there.
do $$ begin create role team_up_app nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role team_up_reader nologin; exception when duplicate_object or unique_violation then null; end $$;
grant usage on schema public to team_up_app, team_up_reader;
alter default privileges in schema public grant select, insert, update, delete on tables to team_up_app;
alter default privileges in schema public grant usage, select on sequences to team_up_app;
alter default privileges in schema public grant select on tables to team_up_reader;
create extension if not exists pg_trgm;
create extension if not exists pgcrypto;

-- 128 random bits, as hex: the only ids that stand in URLs (S5).
create function random_id() returns text language sql volatile as $$ select encode(gen_random_bytes(16), 'hex') $$;
