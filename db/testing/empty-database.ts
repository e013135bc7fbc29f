import pg from 'pg'
import { env } from '#app/platform/env.server.ts'

/**
 * Throws away every row, which only the owner can, with the guards of the tables asleep. Numbers go on from where they were, so
 * that nothing new is taken for what was there before. Rows are deleted, since to truncate so many tables takes a second.
 */
export async function emptyDatabase(): Promise<void> {
  const owner = new pg.Client({ connectionString: env.DATABASE_URL })
  await owner.connect()
  try {
    await owner.query(`
      do $$ declare a_table text; begin
        set local session_replication_role = replica;
        for a_table in select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'public' and tablename <> 'migration'
        loop
          execute 'delete from ' || a_table;
        end loop;
      end $$`)
  } finally {
    await owner.end()
  }
}
