-- What the roles may do with tables that no migration of ours makes. Runs after every migration, and again without harm.
grant select on migration to team_up_app, team_up_reader;

-- The job library owns its schema; the app's role may use it and nothing more. Runs after the library's own migrations.
grant usage on schema graphile_worker to team_up_app;
grant select, insert, update, delete on all tables in schema graphile_worker to team_up_app;
grant usage, select on all sequences in schema graphile_worker to team_up_app;
grant execute on all functions in schema graphile_worker to team_up_app;
do $$
declare
  guarded text;
begin
  for guarded in
    select c.relname from pg_class c
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'team_up_app')
  loop
    execute format('create policy team_up_app on graphile_worker.%I to team_up_app using (true) with check (true)', guarded);
  end loop;
end $$;
