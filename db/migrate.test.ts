import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { migrate, pendingMigrations } from './migrate.ts'

test('a database that is up to date is left as it is', async () => {
  expect(await migrate(env.DATABASE_URL)).toEqual([])
  expect(await pendingMigrations((text) => pool.query(text))).toEqual([])
})

test('two processes that migrate at once wait for each other', async () => {
  expect(await Promise.all([migrate(env.DATABASE_URL), migrate(env.DATABASE_URL)])).toEqual([
    [],
    [],
  ])
})

test('S32: the app is a role that owns nothing and may not change the journal or the audit log', async () => {
  const { rows } = await sql<{ who: string }>`select current_user as who`.execute(db)
  expect(rows[0]?.who).toBe('team_up_app')
  const columns = {
    journal: 'actor',
    posting: 'amount',
    audit_log: 'actor',
    ledger_account: 'code',
  }
  for (const [table, column] of Object.entries(columns))
    for (const change of [
      `delete from ${table}`,
      `update ${table} set ${column} = ${column}`,
      `truncate ${table}`,
    ])
      await expect(sql.raw(change).execute(db), change).rejects.toThrow(/permission denied/)
})

test('a job can be added by the app inside its own transaction', async () => {
  await db
    .transaction()
    .execute((trx) => sql`select graphile_worker.add_job('test-job', '{}')`.execute(trx))
  const { rows } = await sql<{ n: number }>`select count(*) as n from graphile_worker.jobs`.execute(
    db,
  )
  expect(rows[0]?.n).toBe(1)
})

test('an account that may not migrate is told which one may', async () => {
  const joint = env.DATABASE_URL.includes('?') ? '&' : '?'
  const reader = `${env.DATABASE_URL}${joint}options=${encodeURIComponent('-c role=team_up_reader')}`
  await expect(migrate(reader)).rejects.toThrow(/permission denied.* set MIGRATE_DATABASE_URL/)
})

test('a share that was kept in hundredths of a per cent is the same part of the whole', async () => {
  const client = await pool.connect()
  try {
    await client.query(
      `create temporary table contribution (
         sales_cents bigint, share_basis_points int,
         constraint share_of_sales check ((sales_cents is null) = (share_basis_points is null)));
       insert into contribution values (92000, 2000), (30000, 3333), (200, 10000), (100, 1), (null, null)`,
    )
    await client.query(await readFile('db/migrations/2026-11-27-88-keep-shares-whole.sql', 'utf8'))
    const { rows } = await client.query(
      'select share_over as over, share_under as under from contribution order by sales_cents desc nulls last',
    )
    expect(rows).toEqual([
      { over: 1, under: 5 },
      { over: 3333, under: 10_000 },
      { over: 1, under: 1 },
      { over: 1, under: 10_000 },
      { over: null, under: null },
    ])
  } finally {
    client.release(true)
  }
})
