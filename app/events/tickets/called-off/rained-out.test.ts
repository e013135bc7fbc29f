import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { cancelEvent, holdPastEvents } from '#app/events/end-event.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aPlayer, newsTo } from '../money/testing/paid.ts'
import { anOuting } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { settleEventJob } from './settle-event.server.ts'
import { callOff, refundsOf, aPaid, start } from './testing/settling.ts'

let ruth: Hand

beforeAll(async () => {
  await anOrganization()
  ruth = await aHand('Ruth')
})
afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

test('a day that rained out and that the clock marked as held is called off and settled for three days, and then no more', async () => {
  const wish = { ticketing: { calledOff: 'refund' as const } }
  const [late, tooLate] = [await anOuting(wish), await anOuting(wish)]
  const [ticket] = (await aPaid(late)).tickets
  await aPlayer({ ticketId: ticket?.id ?? 0, email: 'bo.rained.out@example.org' })
  await aPaid(tooLate)
  const actor = { id: late.captain.id, label: 'Denise' }
  shiftClock((await endOf(late)) - Date.now() + 2 * DAYS)
  await holdPastEvents()
  await callOff(late)
  expect(await newsTo('bo.rained.out@example.org')).toEqual(['cancelled-late'])
  expect(await start(late, ruth)).toBe('started')
  await settleEventJob({ eventId: late.id })
  expect(await refundsOf(late)).toEqual([48_000])
  expect(await cancelEvent({ eventPublicId: late.publicId, actor, reason: 'Rain' })).toBe(
    'too-late',
  )
  shiftClock((await endOf(late)) - Date.now() + 3 * DAYS + 60_000)
  const ending = { eventPublicId: tooLate.publicId, actor, reason: 'Rain' }
  expect(await cancelEvent(ending)).toBe('too-late')
  expect(await start(tooLate, ruth)).toBe('not-called-off')
})

test('what sold no place took place when its last hour is over', async () => {
  const outing = await anOuting()
  shiftClock((await endOf(outing)) - Date.now() + DAYS)
  await holdPastEvents()
  const actor = { id: outing.captain.id, label: 'Denise' }
  expect(await cancelEvent({ eventPublicId: outing.publicId, actor, reason: 'Rain' })).toBe(
    'too-late',
  )
})

const DAYS = 86_400_000

async function endOf({ versionId }: AnOuting): Promise<number> {
  const { ends_at: end } = await db
    .selectFrom('event_day')
    .select('ends_at')
    .where('version_id', '=', versionId)
    .orderBy('ends_at', 'desc')
    .executeTakeFirstOrThrow()
  return end.getTime()
}
