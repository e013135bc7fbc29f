import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { COMMIT } from '#app/testing/database-proxy.ts'
import { pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aHand } from './testing/money-by-hand.ts'
import { presses } from './testing/presses.ts'
import type { Desk } from './testing/presses.ts'

// Money by hand, when what was pressed is done and its answer is lost (F4), when the process or the connection is gone just
// before it is done (F1, F3): pressed again, it is done once.

const proxy = await vi.hoisted(async () => {
  const { startDatabaseProxy } = await import('#app/testing/database-proxy.ts')
  const started = await startDatabaseProxy(process.env['DATABASE_URL'] ?? '')
  process.env['DATABASE_URL'] = started.url
  return started
})

/** Who may end a session of the app: the owner. */
const owner = new pg.Client({ connectionString: env.DATABASE_URL })
let desk: Desk

beforeAll(() => owner.connect())
beforeEach(async () => {
  await anOrganization()
  desk = { team: await aTeam(), captain: await aHand(), ruth: await aHand('Ruth') }
})
afterEach(() => proxy.calmDown())
afterAll(() => owner.end())

describe.each(presses)('money that is $what', ({ ready, done, again }) => {
  test('F4: and the answer is lost, is so once', async () => {
    const press = await ready(desk)
    proxy.loseAnswerTo(COMMIT)
    await expect(press()).rejects.toThrow(/connection/i)
    const after = await theBook()
    expect(await press()).toBe(again)
    expect(await theBook()).toEqual(after)
  })

  test('F1: and the process is gone just before, is not, until it is pressed again', async () => {
    const press = await ready(desk)
    const before = await theBook()
    proxy.cutBefore(COMMIT)
    await expect(press()).rejects.toThrow(/connection/i)
    expect(await theBook()).toEqual(before)
    expect(await press()).toBe(done)
    expect(await press()).toBe(again)
  })

  test('F3: and Postgres ends the session in the middle, is so or is not, and once when it is pressed again', async () => {
    const press = await ready(desk)
    const [outcome] = await Promise.allSettled([press(), endSessions()])
    const first = outcome.status === 'fulfilled' ? outcome.value : 'lost'
    expect([done, 'lost']).toContain(first)
    const second = await untilAnswered(press)
    expect(first === done ? [again] : [done, again]).toContain(second)
    expect(await untilAnswered(press)).toBe(again)
  })
})

/** Connections that were ended while nobody used them are met one by one. */
async function untilAnswered(press: () => Promise<string>): Promise<string> {
  for (let tries = 1; ; tries++) {
    try {
      return await press()
    } catch (error) {
      if (tries === 12) throw error
    }
  }
}

async function endSessions(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 12))
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'team-up'`,
  )
}

/** All sums of the book, and how much is written in it. */
async function theBook() {
  const { rows } = await pool.query<Record<string, unknown>>(
    `select a.code, a.team_id, count(*), sum(p.amount) as cents
       from posting p join ledger_account a on a.id = p.account_id group by 1, 2 order by 1, 2`,
  )
  return rows
}
