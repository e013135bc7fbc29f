select grantee, table_name, privilege_type
  from information_schema.role_table_grants
 where table_schema = 'public' and table_name in ('journal', 'posting', 'ledger_account', 'audit_log')
   and grantee in ('team_up_app', 'team_up_reader', 'PUBLIC') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
union all
select r.rolname, c.relname, 'OWNER'
  from pg_class c join pg_roles r on r.oid = c.relowner
 where c.relnamespace = 'public'::regnamespace and r.rolname in ('team_up_app', 'team_up_reader')
