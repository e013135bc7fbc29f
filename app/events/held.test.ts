import { afterEach, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from './change-event.server.ts'
import { approveEvent, sendBackEvent } from './decide-event.server.ts'
import { holdPastEvents } from './end-event.server.ts'
import { aDay, aShownEvent, sendIn } from './testing/events.ts'
import type { AnEvent } from './testing/events.ts'

const DAYS = 86_400_000

beforeAll(async () => {
  await anOrganization({ edits_wait: true })
})
afterEach(() => shiftClock(0))

test('an event whose later day staff are reading is not over when its first day is; approved, it goes on', async () => {
  const event = await aShownEvent()
  const submittedAt = await sendInLaterDay(event)
  shiftClock(12 * DAYS)
  await holdPastEvents()
  expect(await statusOf(event)).toBe('published')
  const decision = { eventPublicId: event.publicId, submittedAt, actor: event.moderator }
  expect(await approveEvent(decision)).toBe('approved')
  await holdPastEvents()
  expect(await statusOf(event)).toBe('published')
  shiftClock(22 * DAYS)
  await holdPastEvents()
  expect(await statusOf(event)).toBe('held')
})

test('sent back, it is over with the day that everyone saw', async () => {
  const event = await aShownEvent()
  const submittedAt = await sendInLaterDay(event)
  shiftClock(12 * DAYS)
  const decision = { eventPublicId: event.publicId, submittedAt, actor: event.moderator }
  await sendBackEvent({ ...decision, reason: 'The hall is taken that day' })
  await holdPastEvents()
  expect(await statusOf(event)).toBe('held')
})

async function sendInLaterDay(event: AnEvent): Promise<Date> {
  await changeEvent({
    eventPublicId: event.publicId,
    personId: event.captain.id,
    words: {},
    days: [aDay(10), aDay(20)],
  })
  return await sendIn(event)
}

async function statusOf({ id }: AnEvent) {
  const { status } = await db
    .selectFrom('event')
    .select('status')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return status
}
