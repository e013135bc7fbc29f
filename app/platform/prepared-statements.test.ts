import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { db } from './database.server.ts'

test('a statement is planned once a connection, whatever it is asked with', async () => {
  await db.connection().execute(async (one) => {
    for (const n of [1, 2, 3]) await sql`select ${n}::int + 41 as answer`.execute(one)
    const { rows } = await sql<{ asked: number }>`
      select (generic_plans + custom_plans)::int as asked from pg_prepared_statements where statement like '%+ 41 as answer%'
    `.execute(one)
    expect(rows).toEqual([{ asked: 3 }])
  })
})

test('a column that a migration adds breaks no statement of a process that runs', async () => {
  await db.connection().execute(async (one) => {
    await sql`create temporary table shed (tool text)`.execute(one)
    await sql`insert into shed values ('rake')`.execute(one)
    const all = () =>
      one
        .selectFrom('shed' as 'team')
        .selectAll()
        .execute()
    expect(await all()).toEqual([{ tool: 'rake' }])
    await sql`alter table shed add column size int`.execute(one)
    expect(await all()).toEqual([{ tool: 'rake', size: null }])
  })
})
