import { afterEach, beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { createProver } from '#app/platform/page-proof.server.ts'
import { findEventReview } from '#app/staff/events/event-review.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from '../../change-event.server.ts'
import { doItAgain } from '../../close-out/copy-event.server.ts'
import { findEventEditor } from '../../event-editor.server.ts'
import { nothingPlanned } from '../../golf/outing.ts'
import type { OutingText } from '../../golf/outing.ts'
import { findEventPage, findEventPreview } from '../../page/event-page.server.ts'
import { findRsvpPage } from '../../rsvp/rsvp-page.server.ts'
import { signUp } from '../../rsvp/sign-up.server.ts'
import { aDraft } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aCart, anOuting, aPackage, order } from '../testing/tickets.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

const HOUR = 3_600_000

async function see({ team, slug }: AnEvent) {
  return await findEventPage(team.slug, slug)
}

test('C3, C4: the page tells price, value and what may be deducted, and keeps back what only the team sells', async () => {
  const outing = await anOuting({
    packages: [aPackage(), aPackage({ name: 'Guest of honor', price: cents(0), soldBy: 'team' })],
  })
  const selling = (await see(outing))?.page.selling
  expect(selling?.offers).toMatchObject([
    {
      name: 'Single',
      price: '$120',
      deductible: 'Worth $70 to you. $50 of the price may be deducted from your taxes.',
    },
  ])
  expect(selling).toMatchObject({ sellsPlaces: true, isOpen: true, isFull: false })
})

test('C3, C4: of what is worth its price nothing may be deducted, and of what is worth nothing all of it', async () => {
  const outing = await anOuting({
    packages: [
      aPackage({
        kind: 'add_on',
        people: 0,
        places: 0,
        price: cents(1_000),
        fairValue: cents(1_000),
      }),
      aPackage({ kind: 'sponsorship', people: 0, places: 0, fairValue: cents(0) }),
      aPackage({ price: cents(0), fairValue: cents(0) }),
    ],
  })
  const offers = (await see(outing))?.page.selling?.offers ?? []
  expect(offers.map(({ deductible }) => deductible)).toEqual([
    'You get what you pay for, so none of it may be deducted from your taxes.',
    'All of the price may be deducted from your taxes.',
    null,
  ])
})

test('C4: of what is not valued yet, the preview says where to value it, and nothing of taxes', async () => {
  const draft = await aDraft({ kind: 'golf_outing' })
  await changeEvent({
    eventPublicId: draft.publicId,
    personId: draft.captain.id,
    words: {},
    packages: [aPackage({ fairValue: null }), aPackage({ price: cents(0), fairValue: null })],
  })
  const editor = await findEventEditor(draft.team.id, draft.slug)
  const { selling } = await findEventPreview(draft.id, editor?.versionId ?? 0)
  const missing =
    'Its fair value is still missing, so we can’t say yet what may be deducted. Say what it is worth under “Change what you sell”.'
  expect(selling?.offers.map(({ deductible }) => deductible)).toEqual([missing, missing])
})

test('an early-bird price begins and ends by itself, and the stored page turns with it', async () => {
  const soon = new Date(now().getTime() + 2 * HOUR)
  const later = new Date(now().getTime() + 4 * HOUR)
  const outing = await anOuting({
    packages: [
      aPackage({ name: 'Early bird', price: cents(10_000), soldUntil: soon }),
      aPackage({ name: 'Single', soldFrom: soon, soldUntil: later }),
    ],
  })
  const prove = createProver(pool)
  const said: unknown[] = []
  for (const at of [soon.getTime() - 60_000, soon.getTime(), later.getTime()]) {
    shiftClock(at - Date.now())
    const turned = (await prove(`events/${outing.team.slug}/${outing.slug}`))?.turned
    const offers = (await see(outing))?.page.selling?.offers ?? []
    said.push([turned, offers.map(({ name, standing }) => `${name} ${standing.kind}`)])
  }
  expect(said).toEqual([
    [0, ['Early bird open', 'Single soon']],
    [1, ['Single open']],
    [2, []],
  ])
})

test('the last places are counted down, and what is gone is told', async () => {
  const outing = await anOuting({ capacity: 6 })
  await order(aCart(outing, { Foursome: 1 }))
  const offers = (await see(outing))?.page.selling?.offers ?? []
  expect(Object.fromEntries(offers.map(({ name, standing }) => [name, standing]))).toMatchObject({
    Single: { kind: 'open', left: 2 },
    Foursome: { kind: 'sold-out' },
    'Dinner only': { kind: 'open', left: null },
    'Hole sponsor': { kind: 'sold-out' },
  })
})

test('where places are sold nobody gets one by only saying that they come: the form leads to the cart', async () => {
  const outing = await anOuting()
  const [teamSlug, slug] = [outing.team.slug, outing.slug]
  expect(await findRsvpPage(teamSlug, slug)).toEqual({
    kind: 'sold',
    cart: `/teams/${teamSlug}/events/${slug}/tickets`,
  })
  const guest = { name: 'Walter', email: 'walter@example.org', partySize: 1, note: '' }
  expect(await signUp({ teamSlug, slug, guest, clientAddress: '198.51.100.7' })).toEqual({
    kind: 'not-open',
  })
  const sponsorsOnly = await anOuting({
    packages: [aPackage({ kind: 'sponsorship', people: 0, places: 0 })],
  })
  const page = await findRsvpPage(sponsorsOnly.team.slug, sponsorsOnly.slug)
  expect(page).toMatchObject({ kind: 'asked', rsvp: { kind: 'open' } })
})

test('search engines read the places with their prices, and whether there are any', async () => {
  const outing = await anOuting({ packages: [aPackage({ stock: 1 })] })
  const offer = { name: 'Single', price: '120.00', priceCurrency: 'USD' }
  expect((await see(outing))?.structured).toMatchObject({
    offers: [{ ...offer, availability: 'https://schema.org/InStock' }],
  })
  await order(aCart(outing, { Single: 1 }))
  expect((await see(outing))?.structured).toMatchObject({
    offers: [{ ...offer, availability: 'https://schema.org/SoldOut' }],
  })
})

const played: OutingText = {
  ...nothingPlanned,
  format: 'scramble',
  startKind: 'shotgun',
  startsAt: '09:00',
  checkInFrom: '07:30',
  headcountOn: '2027-05-20',
  proName: 'Pat Fairway',
  proContact: '414-555-0188',
  contractOn: '2027-01-15',
  deposit: cents(50_000),
  raffleLicence: 'R-0042',
  raffleClass: 'B',
}

test('everyone reads how it is played; the pro, the contract and the license are for captains and staff', async () => {
  const outing = await anOuting({ outing: played })
  const page = JSON.stringify(await see(outing))
  expect(page).toContain('Shotgun at 9:00 AM')
  for (const word of ['Pat', '0188', 'R-0042', '$500']) expect(page).not.toContain(word)
  const fields = (await findEventReview(outing.publicId))?.newest.fields
  expect(fields?.golf).toContain('Pat Fairway, 414-555-0188')
  expect(fields?.golf).toContain('R-0042')
  expect(fields?.packages).toContain('Single (Place): $120')
  expect(fields?.packages).toContain('$50 may be deducted')
  expect(fields?.ticketing).toContain('Buyers choose')
})

test('next year the same is sold as packages of its own, from and until the same hours a year on', async () => {
  const until = new Date('2027-03-20T22:00:00Z')
  const outing = await anOuting({
    outing: played,
    packages: [aPackage({ soldUntil: until })],
    ticketing: { calledOff: 'keep', namesUntil: until },
  })
  await order(aCart(outing, { Single: 1 }))
  const slug = await doItAgain({ eventPublicId: outing.publicId, actor: outing.actor })
  const copy = await db
    .selectFrom('event as e')
    .innerJoin('event_version as v', 'v.event_id', 'e.id')
    .innerJoin('package_text as x', 'x.version_id', 'v.id')
    .innerJoin('ticketing as t', 't.version_id', 'v.id')
    .innerJoin('golf_outing as g', 'g.version_id', 'v.id')
    .select(['e.id', 'x.package_id', 'x.name', 'x.sold_until', 't.called_off', 't.names_until'])
    .select(['g.starts_at', 'g.headcount_on', 'g.deposit_cents', 'g.raffle_licence'])
    .where('e.slug', '=', slug ?? '')
    .executeTakeFirstOrThrow()
  expect(copy.package_id).not.toBe(outing.packages.get('Single')?.id)
  expect(copy).toMatchObject({
    name: 'Single',
    // 364 days on, by the clock of the course: five o’clock before and after.
    sold_until: new Date('2028-03-18T22:00:00Z'),
    names_until: new Date('2028-03-18T22:00:00Z'),
    called_off: 'keep',
    starts_at: '09:00',
    headcount_on: '2028-05-18',
    deposit_cents: null,
    raffle_licence: '',
  })
  const sold = await db.selectFrom('ticket').select('id').where('event_id', '=', copy.id).execute()
  expect(sold).toEqual([])
})
