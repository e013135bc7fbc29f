import { afterEach, beforeAll, expect, test } from 'vitest'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from '../change-event.server.ts'
import { doItAgain } from '../close-out/copy-event.server.ts'
import { approveEvent } from '../decide-event.server.ts'
import { findEventDesk } from '../desk/event-desk.server.ts'
import { findEventEditor } from '../event-editor.server.ts'
import { findLatestVersion, lockEvent } from '../lock-event.server.ts'
import { publishEvent } from '../publish-event.server.ts'
import { submitEvent } from '../submit-event.server.ts'
import { aDraft, aShownEvent, captainOf, sendIn, usualDeal } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { withdrawEvent } from '../withdraw-event.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(async () => {
  await anOrganization({ edits_wait: true })
})

test('only a dining night has a deal, which its captain reads as it was kept', async () => {
  expect(await dealOf(await aDraft())).toBe(null)
  expect(await dealOf(await aDraft({ kind: 'dining_night' }))).toEqual(usualDeal)
})

test('a night that does not say what the restaurant gives is not sent in, and its desk asks for it', async () => {
  const event = await aDraft({ kind: 'dining_night', deal: { gives: null } })
  expect(await send(event)).toEqual({ missing: ['deal'] })
  expect((await findEventDesk(await captainOf(event), event.slug)).missing).toEqual(['deal'])
  const sale = await aDraft()
  expect(await send(sale)).toBe('sent')
})

test('a night that waits without it is not approved, and nothing shows it by another way', async () => {
  const event = await aDraft({ kind: 'dining_night' })
  const submittedAt = await sendIn(event)
  await forgetDeal(event)
  const decision = { eventPublicId: event.publicId, submittedAt, actor: event.moderator }
  expect(await approveEvent(decision)).toBe('nothing-promised')
  await expect(
    inTransaction(async (trx) => {
      const locked = await lockEvent(trx, event.publicId)
      const version = locked && (await findLatestVersion(trx, locked.id))
      if (!locked || !version) throw new Error('The event is gone')
      await publishEvent(trx, locked, { version, actor: event.moderator })
    }),
  ).rejects.toThrow('what the restaurant gives')
  expect(await findEventEditor(event.team.id, event.slug)).toMatchObject({
    status: 'waiting',
    everPublished: false,
  })
})

test('a deal goes on in the next text, and what was approved stays as it was', async () => {
  const event = await aShownEvent({ kind: 'dining_night', deal: { code: 'HOPE' } })
  const { approved_version_id: approved } = await versionOf(event)
  await changeEvent({ eventPublicId: event.publicId, personId: event.captain.id, words: {} })
  expect(await dealOf(event)).toEqual({ ...usualDeal, code: 'HOPE' })
  await changeEvent({
    eventPublicId: event.publicId,
    personId: event.captain.id,
    words: {},
    deal: { ...usualDeal, code: 'HOUSE' },
  })
  expect((await dealOf(event))?.code).toBe('HOUSE')
  const kept = await db
    .selectFrom('dining_night')
    .select('code')
    .where('version_id', '=', approved)
    .executeTakeFirst()
  expect(kept).toEqual({ code: 'HOPE' })
})

test('the night of the next year begins with the deal of this one', async () => {
  const event = await aShownEvent({ kind: 'dining_night', deal: { code: 'HOPE', checkWeeks: 6 } })
  const slug = await doItAgain({ eventPublicId: event.publicId, actor: event.actor })
  expect((await findEventEditor(event.team.id, slug))?.deal).toEqual({
    ...usualDeal,
    code: 'HOPE',
    checkWeeks: 6,
  })
})

test('a code with the words of a game of chance is read before it is shown', async () => {
  await anOrganization({ edits_wait: false })
  const event = await aShownEvent({ kind: 'dining_night' })
  const change = async (code: string) => {
    await changeEvent({
      eventPublicId: event.publicId,
      personId: event.captain.id,
      words: {},
      deal: { ...usualDeal, code },
    })
    return await send(event)
  }
  expect(await change('RAFFLE')).toBe('sent')
  await withdrawEvent(event.publicId, event.actor)
  expect(await change('SOUP')).toBe('live')
})

async function send({ publicId, actor }: AnEvent) {
  return await submitEvent({ eventPublicId: publicId, actor })
}

async function dealOf({ team, slug }: AnEvent) {
  return (await findEventEditor(team.id, slug))?.deal
}

async function versionOf({ id }: AnEvent) {
  return await db
    .selectFrom('event')
    .select('approved_version_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** As of a night that was sent in before anybody was asked for it. */
async function forgetDeal({ id }: AnEvent): Promise<void> {
  await db
    .deleteFrom('dining_night')
    .where('version_id', 'in', (query) =>
      query.selectFrom('event_version').select('event_version.id').where('event_id', '=', id),
    )
    .execute()
}
