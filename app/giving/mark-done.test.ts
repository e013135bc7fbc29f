import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { markDone } from './mark-done.server.ts'

const IDS = Array.from({ length: 40 }, (_, count) => `evt_${String(count).padStart(2, '0')}`)
const MIDDLE = 'evt_20'

/** Holds one notice, so that both workers are on their way before either has all of its own. */
const holder = new pg.Client({ connectionString: env.DATABASE_URL })
const onlooker = new pg.Client({ connectionString: env.DATABASE_URL })

beforeAll(() => Promise.all([holder.connect(), onlooker.connect()]))
beforeEach(async () => {
  await db.deleteFrom('stripe_event').execute()
  await db
    .insertInto('stripe_event')
    .values(
      IDS.map((id) => ({
        id,
        type: 'payment_intent.created',
        livemode: false,
        created_at: new Date(),
        subject_kind: 'other',
        subject_id: '',
        payload: '{}',
      })),
    )
    .execute()
  await holder.query('begin')
  await holder.query('select from stripe_event where id = $1 for update', [MIDDLE])
})
afterAll(() => Promise.all([holder.end(), onlooker.end()]))

describe('two workers who read the same notices in opposite orders', () => {
  test('F6: end with them without waiting for each other in a ring, and each is worked off', async () => {
    expect(await bothAtOnce(markDone)).toEqual(['fulfilled', 'fulfilled'])
    expect(await waiting()).toEqual([])
  })

  test('control: taken in the order in which they were read, each waits for the other', async () => {
    const outcomes = await bothAtOnce((batch) =>
      db.transaction().execute(async (trx) => {
        for (const { id } of batch)
          await trx
            .updateTable('stripe_event')
            .set({ processed_at: new Date() })
            .where('id', '=', id)
            .execute()
      }),
    )
    expect(outcomes.toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})

test('a notice that was put back since it was read goes on waiting', async () => {
  await holder.query('rollback')
  await db.updateTable('stripe_event').set({ attempts: 1 }).where('id', '=', MIDDLE).execute()
  await markDone(asRead(IDS))
  expect(await waiting()).toEqual([MIDDLE])
})

function asRead(ids: readonly string[]) {
  return ids.map((id) => ({ id, attempts: 0 }))
}

async function bothAtOnce(
  end: (batch: ReturnType<typeof asRead>) => Promise<void>,
): Promise<string[]> {
  const works = [end(asRead(IDS)), end(asRead(IDS.toReversed()))]
  await untilBothWait()
  await holder.query('rollback')
  return (await Promise.allSettled(works)).map(({ status }) => status)
}

/** Each behind the held notice, or behind the other who is. */
async function untilBothWait(): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await onlooker.query<{ n: number }>(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
      return rows[0]?.n
    })
    .toBe(2)
}

async function waiting(): Promise<string[]> {
  const rows = await db
    .selectFrom('stripe_event')
    .select('id')
    .where('processed_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
