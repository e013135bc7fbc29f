import { afterEach, beforeAll, expect, test } from 'vitest'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { eraseOldPictures } from '#app/teams/look/erase-old-pictures.server.ts'
import { isPublicPicture } from '#app/teams/look/public-picture.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aPicture } from '#db/testing/builders.ts'
import { hideEvent, showEvent } from '../hide-event.server.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { answerStep } from '../set-up/answer-step.server.ts'
import { findStepPage } from '../set-up/step-page.server.ts'
import { aDraft, approve, aShownEvent, sendIn } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { answerCover, findCoverDesk } from './cover-desk.server.ts'

const DAY = 86_400_000

beforeAll(async () => {
  await anOrganization({ edits_wait: true })
})
afterEach(() => shiftClock(0))

test('a picture that was sent for an event is its cover once staff have approved it, with its words', async () => {
  const event = await aShownEvent()
  const { name } = await aPicture(event.team.id)
  expect(await put(event, name, { alt: 'Our porch', focus: 'top' })).toMatchObject({ kind: 'on' })
  expect((await coverOf(event))?.kind).toBe('drawn')
  expect(await isPublicPicture(name)).toBe(false)
  shiftClock(1_000)
  await approve(event)
  expect(await coverOf(event)).toMatchObject({
    kind: 'photo',
    photo: { alt: 'Our porch', focus: 'top' },
  })
  expect(await isPublicPicture(name)).toBe(true)
  const hiding = { eventPublicId: event.publicId, reason: 'Why', actor: event.moderator }
  await hideEvent(hiding)
  expect(await isPublicPicture(name)).toBe(false)
  await showEvent(hiding)
  expect(await isPublicPicture(name)).toBe(true)
})

test('it stays when the look is saved as it is, and goes when a drawing is chosen and approved', async () => {
  const event = await aShownEvent()
  const { name } = await aPicture(event.team.id)
  await put(event, name, { alt: 'Our porch' })
  shiftClock(1_000)
  await approve(event)
  const captain = await captainOf(event)
  const look = (cover: string) =>
    answerStep(captain, { slug: event.slug, step: 'look' }, formOf({ cover }))
  const page = await findStepPage(captain, event.slug, 'look')
  expect(page).toMatchObject({ ownCover: { name }, values: { cover: name } })
  await look(name)
  shiftClock(2_000)
  await approve(event)
  expect((await coverOf(event))?.kind).toBe('photo')
  await look('lake-pier')
  shiftClock(3_000)
  await approve(event)
  expect((await coverOf(event))?.kind).toBe('drawn')
  expect(await isPublicPicture(name)).toBe(false)
})

test('what an event wears or is to wear is not erased by night; what it wears no more is', async () => {
  const event = await aShownEvent()
  const [first, second] = [await aPicture(event.team.id), await aPicture(event.team.id)]
  await put(event, first.name, { alt: 'Our porch' })
  shiftClock(8 * DAY)
  await eraseOldPictures()
  expect(await isErased(first.name)).toBe(false)
  expect(await isErased(second.name)).toBe(true)
  await answerStep(
    await captainOf(event),
    { slug: event.slug, step: 'look' },
    formOf({ cover: 'lake-pier' }),
  )
  await eraseOldPictures()
  expect(await isErased(first.name)).toBe(true)
})

test('what it shows is asked for, and nothing is changed while staff read', async () => {
  const event = await aDraft()
  const { name } = await aPicture(event.team.id)
  expect(await put(event, name, { alt: '' })).toMatchObject({
    status: 400,
    answer: { errors: [{ field: 'alt' }] },
  })
  expect(await put(event, name, { alt: 'x'.repeat(251) })).toMatchObject({ status: 400 })
  expect(await put(event, name, { decorative: 'yes' })).toMatchObject({ kind: 'on' })
  expect((await findCoverDesk(await captainOf(event), event.slug, name)).values).toEqual({
    name,
    alt: '',
    focus: 'center',
    decorative: 'yes',
  })
  await sendIn(event)
  expect(await put(event, name, { alt: 'Our porch' })).toMatchObject({ status: 409 })
})

test('the picture of another team is not there (S5)', async () => {
  const event = await aDraft()
  const { name } = await aPicture((await aDraft()).team.id)
  for (const none of [name, 'none', ''])
    await expect(put(event, none, { alt: 'Theirs' })).rejects.toMatchObject({ status: 404 })
})

async function put(event: AnEvent, name: string, typed: Readonly<Record<string, string>>) {
  return await answerCover(await captainOf(event), { slug: event.slug, name }, formOf(typed))
}

async function captainOf({ captain, team }: AnEvent) {
  return await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug)
}

async function coverOf({ team, slug }: AnEvent) {
  return (await findEventPage(team.slug, slug))?.page.cover
}

async function isErased(name: string): Promise<boolean> {
  const { erased_at: at } = await db
    .selectFrom('picture')
    .select('erased_at')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return at !== null
}
