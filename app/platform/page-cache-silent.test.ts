import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shiftClock } from './clock.server.ts'
import { pool } from './database.server.ts'
import { env } from './env.server.ts'
import { ask } from './testing/ask.ts'
import { AT_ONCE } from '#app/testing/small-site.server.tsx'
import { anInstance, give } from './testing/instances.ts'

beforeEach(async () => {
  await pool.query(
    `insert into rate_limit values ('raised', 0) on conflict (key) do update set points = 0`,
  )
  await pool.query(`select touch_page('home', 'teams/oak', 'teams/elm')`)
})

afterEach(() => shiftClock(0))

describe('A7: when the database is silent', () => {
  test('a page is shown for a minute with a word about it, then a kind page instead, and soon all is well', async () => {
    const instance = await anInstance({ patience: { withOlder: 2_000, without: 2_000 } })
    await give(7)
    expect((await ask(instance.port, '/teams/oak')).text).toContain('raised 7')
    const speak = await silence()

    const stale = await ask(instance.port, '/teams/oak')
    expect(stale.status).toBe(200)
    expect(stale.text).toContain('raised 7')
    expect(stale.text).toContain('We can’t reach our records')
    expect(stale.headers['cache-control']).toBe('no-store')
    expect(stale.headers.etag).toBeUndefined()

    shiftClock(61_000)
    const late = await ask(instance.port, '/teams/oak')
    expect(late.status).toBe(503)
    expect(late.headers['retry-after']).toBeDefined()
    expect(late.text).toContain('No gift is lost')

    await speak()
    const well = await ask(instance.port, '/teams/oak')
    expect(well.status).toBe(200)
    expect(well.text).not.toContain('We can’t reach our records')
    await instance.end()
  })

  test('a page that nobody saw before is waited for a little longer, as after a restart', async () => {
    const instance = await anInstance({ patience: { withOlder: 100, without: 30_000 } })
    await give(3)
    const speak = await silence()
    const asked = ask(instance.port, '/teams/oak')
    await new Promise((resolve) => setTimeout(resolve, 300))
    await speak()
    expect((await asked).text).toContain('raised 3')
    await instance.end()
  })

  test('a page that nobody saw before is a kind page, not an error', async () => {
    const instance = await anInstance()
    await instance.database.end()
    const answer = await ask(instance.port, '/teams/oak')
    expect(answer.status).toBe(503)
    await instance.leave(AT_ONCE)
  })
})

/** Holds the table that proofs are read from, so that every proof waits in vain; returns what ends it. */
async function silence(): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query('begin; lock table page_version in access exclusive mode')
  return () => client.end()
}
