import { afterEach, beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { createProver } from '#app/platform/page-proof.server.ts'
import { findEventReview } from '#app/staff/events/event-review.server.ts'
import { takeDownPicture } from '#app/teams/look/take-down-picture.server.ts'
import { aLiveTeam, put, sendAndApprove } from '#app/teams/look/testing/looks.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { aModerator } from '#app/teams/testing/written-team.ts'
import { formOf } from '#app/testing/form-of.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { findEventEditor } from '../event-editor.server.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { answerStep } from '../set-up/answer-step.server.ts'
import { aDay, aDraft, approve, aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  await aCampaign()
})
afterEach(() => shiftClock(0))

const filledIn = {
  'category-books': 'yes',
  'category-tools': 'yes',
  'way-cash': 'yes',
  'way-qr': 'yes',
  ground: 'outdoors',
  halfFrom: '12:00',
  bagFrom: '13:00',
  bagPrice: '$5',
  earlyBirds: 'Not before eight',
  parking: 'Behind the church',
  leftovers: 'The shelter comes at four',
  showsSold: 'yes',
}

test('a sale’s own answers are kept as they were typed, and go on in the next text', async () => {
  const event = await aDraft()
  expect(await answer(event, filledIn)).toEqual({
    kind: 'on',
    to: `/manage/${event.team.slug}/events/${event.slug}/set-up/look`,
  })
  const kept = {
    categories: ['tools', 'books'],
    waysToPay: ['cash', 'qr'],
    ground: 'outdoors',
    halfFrom: '12:00',
    bag: { from: '13:00', price: 500 },
    earlyBirds: 'Not before eight',
    parking: 'Behind the church',
    leftovers: 'The shelter comes at four',
    showsSold: true,
    pictureIds: [],
  }
  expect(await saleOf(event)).toEqual(kept)
  await approve(event)
  await answer(event, { ...filledIn, parking: 'On the lawn' })
  expect(await saleOf(event)).toEqual({ ...kept, parking: 'On the lawn' })
  const page = await findEventPage(event.team.slug, event.slug)
  expect(JSON.stringify(page?.page.sale)).toContain('Behind the church')
})

test('what is wrong with an answer is said beside it, and all that was typed stays', async () => {
  const event = await aDraft()
  for (const [typed, field] of [
    [{ halfFrom: 'noon' }, 'halfFrom'],
    [{ halfFrom: '14:00' }, 'halfFrom'],
    [{ bagFrom: '07:59' }, 'bagFrom'],
    [{ bagFrom: '' }, 'bagFrom'],
    [{ bagPrice: '' }, 'bagPrice'],
    [{ bagPrice: 'five' }, 'bagPrice'],
    [{ bagPrice: '0' }, 'bagPrice'],
    [{ parking: 'x'.repeat(301) }, 'parking'],
    [{ earlyBirds: 'x'.repeat(201) }, 'earlyBirds'],
    [{ leftovers: 'x'.repeat(501) }, 'leftovers'],
    [{ ground: 'on the moon' }, 'ground'],
  ] as const) {
    const again = await answer(event, { ...filledIn, ...typed })
    expect(again, field).toMatchObject({ kind: 'again', status: 400 })
    expect('answer' in again && again.answer.errors.map((error) => error.field)).toEqual([field])
    expect('answer' in again && again.answer.values).toMatchObject({ ...filledIn, ...typed })
  }
})

test('only a yard sale is asked about its sale', async () => {
  const dinner = await aDraft({ kind: 'dining_night' })
  expect(await answer(dinner, filledIn)).toEqual({ kind: 'not-found' })
})

test('the page says half price when its hour comes, and the stored page turns with it', async () => {
  const event = await aShownEvent({
    words: { street_shown: 'public', time_zone: 'America/Chicago' },
    sale: { halfFrom: '12:00', bag: { from: '13:00', price: cents(500) } },
  })
  const prove = createProver(pool)
  const said: unknown[] = []
  for (const clock of ['11:59', '12:00', '13:00', '14:00']) {
    shiftClock(await untilChicago(event, clock))
    const page = await findEventPage(event.team.slug, event.slug)
    const turned = (await prove(`events/${event.team.slug}/${event.slug}`))?.turned
    said.push([turned, page?.page.sale?.prices.map(({ words, when }) => `${words} ${when}`)])
  }
  expect(said).toEqual([
    [0, ['Half price from 12:00 PM', 'Fill a bag for $5 from 1:00 PM']],
    [1, ['Half price now!', 'Fill a bag for $5 from 1:00 PM']],
    [2, ['Half price now!', 'Fill a bag for $5 now!']],
    [3, []],
  ])
})

test('of a sale of two days prices fall on the last, and the page says on which that is', async () => {
  const event = await aShownEvent({ days: [aDay(10), aDay(11)], sale: { halfFrom: '12:00' } })
  const page = await findEventPage(event.team.slug, event.slug)
  const weekday = new Date(`${aDay(11).day}T00:00Z`).toLocaleDateString('en-US', {
    weekday: 'long',
    timeZone: 'UTC',
  })
  expect(page?.page.sale?.prices[0]?.when).toBe(`on ${weekday} from 12:00 PM`)
})

test('where the leftovers go is read by captains and staff, and stands on no page', async () => {
  const event = await aShownEvent({ sale: { leftovers: 'Call Ruth, 414-555-0147' } })
  expect(JSON.stringify(await findEventPage(event.team.slug, event.slug))).not.toContain('Ruth')
  expect((await findEventReview(event.publicId))?.newest.fields.sale).toContain('Call Ruth')
})

test('the best pieces are pictures of the team’s own page; one that is taken down leaves, and the page moves', async () => {
  const started = await aLiveTeam()
  const [couch, lamp] = [await put(started, { alt: 'A couch' }), await put(started)]
  await sendAndApprove(started)
  const stranger = await put(await aLiveTeam())
  const team = await db
    .selectFrom('team')
    .selectAll()
    .where('id', '=', started.id)
    .executeTakeFirstOrThrow()
  const event = await aDraft({ team })
  const ticked = [couch, lamp, stranger].map((name) => [`piece-${name}`, 'yes'])
  await answer(event, { ...filledIn, ...Object.fromEntries(ticked) })
  await approve(event)
  const shown = async () => {
    const page = await findEventPage(event.team.slug, event.slug)
    return page?.page.sale?.pieces.map(({ alt }) => alt)
  }
  expect(await shown()).toEqual(['A couch', 'Books on a porch'])
  const before = await pageVersion(event)
  await takeDownPicture({
    teamPublicId: started.publicId,
    name: couch,
    reason: 'A face',
    actor: await aModerator(),
  })
  expect(await shown()).toEqual(['Books on a porch'])
  expect(await pageVersion(event)).toBeGreaterThan(before)
})

test('no more than six pieces are shown, and what was ticked stays ticked', async () => {
  const team = await aLiveTeam()
  const names: string[] = []
  for (let n = 0; n < 7; n++) names.push(await put(team))
  await sendAndApprove(team)
  const row = await db
    .selectFrom('team')
    .selectAll()
    .where('id', '=', team.id)
    .executeTakeFirstOrThrow()
  const ticked = Object.fromEntries(names.map((name) => [`piece-${name}`, 'yes']))
  expect(await answer(await aDraft({ team: row }), ticked)).toMatchObject({
    kind: 'again',
    answer: { errors: [{ field: 'pieces' }], values: ticked },
  })
})

async function answer(event: AnEvent, typed: Readonly<Record<string, string>>) {
  const form = formOf(typed)
  const cookie = await aSession(event.captain, 'captain')
  const captain = await requireCaptainOf(aRequest('/', [cookie]), event.team.slug)
  return await answerStep(captain, { slug: event.slug, step: 'sale' }, form)
}

async function saleOf(event: AnEvent) {
  return (await findEventEditor(event.team.id, event.slug))?.sale
}

/** How long it is until the clock of the place shows that on the day of the sale. */
async function untilChicago(event: AnEvent, clock: string): Promise<number> {
  const { starts_at: eight } = await db
    .selectFrom('event_day')
    .innerJoin('event', 'event.approved_version_id', 'event_day.version_id')
    .select('starts_at')
    .where('event.id', '=', event.id)
    .executeTakeFirstOrThrow()
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  shiftClock(0)
  return eight.getTime() + ((hour - 8) * 60 + minute) * 60_000 - now().getTime()
}

async function pageVersion({ team, slug }: AnEvent): Promise<number> {
  const { version } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `events/${team.slug}/${slug}`)
    .executeTakeFirstOrThrow()
  return version
}
