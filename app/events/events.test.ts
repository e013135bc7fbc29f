import { afterEach, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { createProver } from '#app/platform/page-proof.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { makeCalendar, makeEventCalendar } from './calendar/calendar-file.server.ts'
import { findCalendarPage } from './calendar/calendar-page.server.ts'
import { changeEvent } from './change-event.server.ts'
import { approveEvent, sendBackEvent } from './decide-event.server.ts'
import { itemsOf } from './close-out/check-list.ts'
import { closeOut } from './close-out/close-out.server.ts'
import { cancelEvent, holdPastEvents } from './end-event.server.ts'
import { findEventEditor } from './event-editor.server.ts'
import { hideEvent, showEvent } from './hide-event.server.ts'
import { findEventPage } from './page/event-page.server.ts'
import { findRsvpPage } from './rsvp/rsvp-page.server.ts'
import { makeEventFile } from './sharing/make-event-file.server.ts'
import { makeSitemap } from './sitemap.server.ts'
import { startEvent } from './start-event.server.ts'
import { submitEvent } from './submit-event.server.ts'
import { withdrawEvent } from './withdraw-event.server.ts'
import { aDay, aDraft, approve, aShownEvent, sendIn } from './testing/events.ts'
import type { AnEvent } from './testing/events.ts'

const DAYS = 86_400_000

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  shiftClock(0)
  await anOrganization({ edits_wait: true })
})

test('an event is a draft, is sent in, is read, and is then for all to see and on its team’s page', async () => {
  const event = await aDraft({ title: 'Maple Street sale' })
  expect(await see(event)).toBe(undefined)
  const submittedAt = await sendIn(event)
  expect(await statusOf(event)).toBe('waiting')
  expect(await see(event)).toBe(undefined)
  const { publicId: eventPublicId, moderator } = event
  expect(await approveEvent({ eventPublicId, submittedAt, actor: moderator })).toBe('approved')
  expect((await see(event))?.page.title).toBe('Maple Street sale')
  expect((await findPublicTeamPage(event.team.slug))?.page.nextEvents).toMatchObject([
    { title: 'Maple Street sale', where: 'The garage, Shorewood' },
  ])
  expect(await approveEvent({ eventPublicId, submittedAt, actor: moderator })).toBe(
    'already-decided',
  )
})

test('the days and hours are those of the clock at its place, in summer time and out of it', async () => {
  const event = await aDraft({
    words: { time_zone: 'America/Chicago' },
    days: [
      { day: '2027-03-13', from: '08:00', to: '14:00' },
      { day: '2027-03-14', from: '08:00', to: '14:00' },
    ],
  })
  const days = await db
    .selectFrom('event_day')
    .innerJoin('event_version', 'event_version.id', 'event_day.version_id')
    .select('starts_at')
    .where('event_id', '=', event.id)
    .orderBy('starts_at')
    .execute()
  expect(days.map(({ starts_at: at }) => at.toISOString())).toEqual([
    '2027-03-13T14:00:00.000Z',
    '2027-03-14T13:00:00.000Z',
  ])
  const editor = await findEventEditor(event.team.id, event.slug)
  expect(editor?.days.map(({ from }) => from)).toEqual(['08:00', '08:00'])
})

test('two events of one name at once get two addresses', async () => {
  const { team, actor } = await aDraft()
  const wish = { teamId: team.id, kind: 'gathering', title: 'Soup night', actor } as const
  const slugs = await Promise.all([startEvent(wish), startEvent(wish), startEvent(wish)])
  expect(slugs.toSorted()).toEqual(['soup-night', 'soup-night-2', 'soup-night-3'])
})

test('without a day to come, a place or words nobody is asked to read it', async () => {
  const event = await aDraft({ words: { place: '', story: ' ' }, days: [aDay(-3)] })
  expect(await submitEvent({ eventPublicId: event.publicId, actor: event.actor })).toEqual({
    missing: ['when', 'where', 'story'],
  })
  expect(await statusOf(event)).toBe('draft')
})

test('while it is read it cannot be changed, and what was read is what is decided', async () => {
  const event = await aDraft()
  const submittedAt = await sendIn(event)
  expect(await change(event, 'Other words')).toBe('waiting')
  expect(await withdrawEvent(event.publicId, event.actor)).toBe('taken-back')
  expect(await statusOf(event)).toBe('draft')
  expect(await change(event, 'Other words')).toBe('saved')
  shiftClock(1_000)
  await sendIn(event)
  const decision = { eventPublicId: event.publicId, submittedAt, actor: event.moderator }
  expect(await approveEvent(decision)).toBe('changed-since')
  expect(await statusOf(event)).toBe('waiting')
})

test('sent back, it keeps every word and says why; a second moderator at the same moment decides nothing', async () => {
  const event = await aDraft()
  const submittedAt = await sendIn(event)
  const decision = { eventPublicId: event.publicId, submittedAt, actor: event.moderator }
  const outcomes = await Promise.all([
    sendBackEvent({ ...decision, reason: 'Say when it ends' }),
    sendBackEvent({ ...decision, reason: 'Say who plays' }),
  ])
  expect(outcomes.toSorted()).toEqual(['already-decided', 'sent-back'])
  const editor = await findEventEditor(event.team.id, event.slug)
  expect(editor).toMatchObject({ status: 'draft', state: 'sent-back', story: 'Good old things.' })
  await approve(event)
  expect(await statusOf(event)).toBe('published')
})

test('an edit waits as the rules say, or is shown at once, but never with the words of a game of chance', async () => {
  const event = await aShownEvent()
  await change(event, 'New words')
  await sendIn(event)
  expect((await see(event))?.page.storyHtml).toContain('Good old things')
  await withdrawEvent(event.publicId, event.actor)
  expect(await statusOf(event)).toBe('published')
  await anOrganization({ edits_wait: false })
  const send = () => submitEvent({ eventPublicId: event.publicId, actor: event.actor })
  await change(event, 'Win big in our raffle')
  expect(await send()).toBe('sent')
  await withdrawEvent(event.publicId, event.actor)
  await change(event, 'Plain new words')
  expect(await send()).toBe('live')
  expect((await see(event))?.page.storyHtml).toContain('Plain new words')
})

test('when the last hour is over it was held, may be closed, and can be called off no more', async () => {
  const event = await aShownEvent()
  await holdPastEvents()
  expect(await statusOf(event)).toBe('published')
  shiftClock(11 * DAYS)
  await holdPastEvents()
  expect(await statusOf(event)).toBe('held')
  const ending = { eventPublicId: event.publicId, actor: event.actor }
  expect(await cancelEvent({ ...ending, reason: 'Rain' })).toBe('too-late')
  expect(await change(event, 'Too late')).toBe('over')
  const seen = { ...ending, openSeen: itemsOf('yard_sale') }
  expect(await closeOut(seen)).toBe('closed')
  expect(await closeOut(seen)).toBe('not-held')
  expect((await see(event))?.page.standing).toBe('over')
})

test('called off, its page stays and says why, and no calendar of the team names it', async () => {
  const event = await aShownEvent()
  const { publicId: eventPublicId, actor } = event
  await cancelEvent({ eventPublicId, actor, reason: 'The roof leaks' })
  expect((await see(event))?.page).toMatchObject({
    standing: 'cancelled',
    cancelReason: 'The roof leaks',
    street: { kind: 'none' },
  })
  expect((await findPublicTeamPage(event.team.slug))?.page.nextEvents).toEqual([])
})

test('called off or held while a text waits, nobody reads that text any more, and nothing new can be sent', async () => {
  const plan = await aDraft()
  const planSentAt = await sendIn(plan)
  await cancelEvent({ eventPublicId: plan.publicId, actor: plan.actor, reason: 'We moved away' })
  expect(await approveOf(plan, planSentAt)).toBe('changed-since')
  expect(await see(plan)).toBe(undefined)
  expect(await submitEvent({ eventPublicId: plan.publicId, actor: plan.actor })).toBe('over')

  const event = await aShownEvent()
  await change(event, 'Other words')
  const sentAt = await sendIn(event)
  shiftClock(11 * DAYS)
  await holdPastEvents()
  expect(await approveOf(event, sentAt)).toBe('changed-since')
  expect((await see(event))?.page.storyHtml).toContain('Good old things')
})

test('staff take an event out of sight at once, and put it back', async () => {
  const event = await aShownEvent()
  const hiding = { eventPublicId: event.publicId, reason: 'A full address', actor: event.moderator }
  expect(await hideEvent(hiding)).toBe('hidden')
  expect(await hideEvent(hiding)).toBe('already-hidden')
  expect(await see(event)).toBe(undefined)
  expect(await showEvent(hiding)).toBe('shown')
  expect(await see(event)).toBeDefined()
})

test('with it, or with its team, out of sight, none of its files is there, as of an event that never was', async () => {
  const [event, other] = [await aShownEvent(), await aShownEvent()]
  const nowhere = { ...event, slug: 'never-was' }
  expect(await filesOf(event)).not.toContain(undefined)
  expect(new Set(await filesOf(nowhere))).toEqual(new Set([undefined]))
  await hideEvent({ eventPublicId: event.publicId, reason: 'Why', actor: event.moderator })
  await db.updateTable('team').set({ status: 'hidden' }).where('id', '=', other.team.id).execute()
  for (const gone of [event, other]) {
    expect(new Set(await filesOf(gone))).toEqual(new Set([undefined]))
    const lists = [
      await makeCalendar(),
      await makeSitemap(),
      JSON.stringify(await findCalendarPage(new URLSearchParams())),
    ]
    for (const list of lists) expect(list).not.toContain(`${gone.team.slug}/events/`)
  }
})

test('the page changes its version with what it shows: its text, its team, its hiding, and the hour at which the street is told', async () => {
  const event = await aDraft({ words: { street_shown: 'day_of', street_hours: 12 } })
  const prove = createProver(pool)
  const page = `events/${event.team.slug}/${event.slug}`
  const mark = async () => {
    const proof = await prove(page)
    return proof && `${proof.version}.${proof.turned}`
  }
  expect(await mark()).toBe(undefined)
  await approve(event)
  const marks = [await mark()]
  await db.updateTable('team').set({ name: 'New name' }).where('id', '=', event.team.id).execute()
  marks.push(await mark())
  const hiding = { eventPublicId: event.publicId, reason: 'Why', actor: event.moderator }
  await hideEvent(hiding)
  marks.push(await mark())
  await showEvent(hiding)
  marks.push(await mark())
  const { first, last } = await db
    .selectFrom('event_day')
    .innerJoin('event', 'event.approved_version_id', 'event_day.version_id')
    .select(({ fn }) => [fn.min<Date>('starts_at').as('first'), fn.max<Date>('ends_at').as('last')])
    .where('event.id', '=', event.id)
    .executeTakeFirstOrThrow()
  shiftClock(first.getTime() - Date.now() - 11 * 3_600_000)
  marks.push(await mark())
  shiftClock(last.getTime() - Date.now() + 1_000)
  marks.push(await mark())
  expect(new Set(marks).size).toBe(marks.length)
})

/** All that is made of an event for everybody. */
async function filesOf({ team, slug }: AnEvent): Promise<unknown[]> {
  return [
    await findEventPage(team.slug, slug),
    await findRsvpPage(team.slug, slug),
    await makeEventCalendar(team.slug, slug),
    await makeEventFile(team.slug, slug, 'og.png'),
    await makeEventFile(team.slug, slug, 'poster.pdf'),
    await makeEventFile(team.slug, slug, 'qr.svg'),
    await makeEventFile(team.slug, slug, 'qr.png'),
  ]
}

function see({ team, slug }: AnEvent) {
  return findEventPage(team.slug, slug)
}

function approveOf({ publicId: eventPublicId, moderator: actor }: AnEvent, submittedAt: Date) {
  return approveEvent({ eventPublicId, submittedAt, actor })
}

async function statusOf({ id }: AnEvent) {
  const { status } = await db
    .selectFrom('event')
    .select('status')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return status
}

function change({ publicId: eventPublicId, captain }: AnEvent, story: string) {
  return changeEvent({ eventPublicId, personId: captain.id, words: { story } })
}
