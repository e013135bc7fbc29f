import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { db } from './database.server.ts'
import type { Db } from './database.server.ts'

test('a statement is planned once a connection, whatever it is asked with', async () => {
  await db.connection().execute(async (one) => {
    for (const n of [1, 2, 3]) await sql`select ${n}::int + 41 as answer`.execute(one)
    expect(await planned(one, '+ 41 as answer')).toEqual([{ asked: 3 }])
  })
})

test('words that the planner sees are weighed each time, and those that it cannot see are not', async () => {
  await db.connection().execute(async (one) => {
    for (const word of ['%rake%', '%hoe%']) {
      await sql`select 'shed' like ${word} as seen`.execute(one)
      await sql`select 'shed' like (select ${word}::text) as unseen`.execute(one)
    }
    expect(await planned(one, 'as seen')).toEqual([])
    expect(await planned(one, 'as unseen')).toEqual([{ asked: 2 }])
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

/** How often a connection was asked each of its statements that ends so. */
async function planned(one: Db, end: string): Promise<{ asked: number }[]> {
  const { rows } = await sql<{ asked: number }>`
    select (generic_plans + custom_plans)::int as asked from pg_prepared_statements where statement like ${`%${end}`}
  `.execute(one)
  return rows
}
