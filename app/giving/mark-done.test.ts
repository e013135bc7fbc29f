import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { markDone } from './mark-done.server.ts'

const IDS = Array.from({ length: 40 }, (_, count) => `evt_${String(count).padStart(2, '0')}`)
const MIDDLE = 'evt_20'

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
})

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
  await db.updateTable('stripe_event').set({ attempts: 1 }).where('id', '=', MIDDLE).execute()
  await markDone(asRead(IDS))
  expect(await waiting()).toEqual([MIDDLE])
})

function asRead(ids: readonly string[]) {
  return ids.map((id) => ({ id, attempts: 0 }))
}

/** One notice in the middle is held, so that both are on their way before either has all of its own. */
async function bothAtOnce(
  end: (batch: ReturnType<typeof asRead>) => Promise<void>,
): Promise<string[]> {
  const ends = await whileHeld(
    'select from stripe_event where id = $1 for update',
    [MIDDLE],
    [() => end(asRead(IDS)), () => end(asRead(IDS.toReversed()))],
  )
  return ends.map(({ status }) => status)
}

async function waiting(): Promise<string[]> {
  const rows = await db
    .selectFrom('stripe_event')
    .select('id')
    .where('processed_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
