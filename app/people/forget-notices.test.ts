import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { forgetNotices, forgetSomeNotices } from './forget-notices.server.ts'

const A_DAY = 86_400_000

afterEach(async () => {
  shiftClock(0)
  await db.deleteFrom('stripe_event').execute()
})

test('S40 what Stripe told of who paid goes a year after it and not a day before; what is not worked off stays', async () => {
  await aNotice('evt_done', { processed_at: new Date() })
  await aNotice('evt_other', { quarantined_why: 'a notice about another account' })
  await aNotice('evt_open', {})
  shiftClock(364 * A_DAY)
  await forgetNotices()
  expect(await whoIsNamed()).toEqual(['evt_done', 'evt_open', 'evt_other'])
  shiftClock(366 * A_DAY)
  await Promise.all([forgetNotices(), forgetNotices()])
  expect(await whoIsNamed()).toEqual(['evt_open'])
})

test('cut off in the middle, what was done stays done and the next night does the rest', async () => {
  for (const id of ['evt_1', 'evt_2']) await aNotice(id, { processed_at: new Date() })
  shiftClock(366 * A_DAY)
  expect(await inTransaction((trx) => forgetSomeNotices(trx, 1))).toBe(1)
  const cut = inTransaction(async (trx) => {
    expect(await forgetSomeNotices(trx, 1)).toBe(1)
    throw new Error('cut off')
  })
  await expect(cut).rejects.toThrow('cut off')
  expect(await whoIsNamed()).toHaveLength(1)
  await forgetNotices()
  expect(await whoIsNamed()).toEqual([])
})

async function aNotice(
  id: string,
  state: { processed_at?: Date; quarantined_why?: string },
): Promise<void> {
  await db
    .insertInto('stripe_event')
    .values({
      id,
      type: 'charge.succeeded',
      livemode: false,
      created_at: new Date(),
      subject_kind: 'charge',
      subject_id: 'ch_1',
      payload: JSON.stringify({ billing_details: { name: 'Ida' } }),
      ...state,
    })
    .execute()
}

async function whoIsNamed(): Promise<string[]> {
  const rows = await db.selectFrom('stripe_event').select(['id', 'payload']).orderBy('id').execute()
  return rows.filter(({ payload }) => JSON.stringify(payload).includes('Ida')).map(({ id }) => id)
}
