import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { anOuting } from '../testing/tickets.ts'
import { correctName } from './name-player.server.ts'
import { askForNames, remindPlayers } from './remind-players.server.ts'
import { placeOf, somePaidPlaces } from './testing/places.ts'

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(() => shiftClock(0))
afterAll(async () => {
  await stripe.stop()
})

const DAY = { day: '2027-06-12', from: '08:00', to: '14:00' }

test('five days before names are settled their buyer is asked once for those that are missing', async () => {
  const namesUntil = new Date('2027-06-05T17:00:00Z')
  const email = 'vera.names@example.org'
  await someNamed({ namesUntil }, email, 'ada.names@example.org')
  goTo('2027-05-31T16:59:59Z')
  await askForNames()
  expect(await outingNewsTo(email)).toEqual([])
  goTo('2027-05-31T17:00:00Z')
  await Promise.all([askForNames(), askForNames()])
  await askForNames()
  expect(await outingNewsTo(email)).toEqual(['names'])
  expect(await newsTo('ada.names@example.org')).toEqual(['named'])
})

test('whose names are all told is asked for none, and after the freeze nobody is', async () => {
  const namesUntil = new Date('2027-06-05T17:00:00Z')
  await someNamed({ namesUntil }, 'vera.one@example.org', 'ada.one@example.org', { Single: 1 })
  await someNamed({ namesUntil }, 'vera.late@example.org', 'ada.late@example.org')
  goTo('2027-06-05T17:00:00Z')
  await askForNames()
  expect(await outingNewsTo('vera.late@example.org')).toEqual([])
  goTo('2027-06-01T17:00:00Z')
  await askForNames()
  expect(await outingNewsTo('vera.one@example.org')).toEqual([])
})

test('the day before, everyone hears once at ten by the clock of the event; for who gave no address, the buyer', async () => {
  await someNamed({}, 'vera.before@example.org', 'ada.before@example.org')
  goTo('2027-06-11T14:59:59Z')
  await remindPlayers()
  expect(await newsTo('ada.before@example.org')).toEqual(['named'])
  goTo('2027-06-11T15:00:00Z')
  await Promise.all([remindPlayers(), remindPlayers()])
  await remindPlayers()
  expect(await newsTo('ada.before@example.org')).toEqual(['named', 'reminder'])
  expect(await outingNewsTo('vera.before@example.org')).toEqual(['reminder'])
})

test('who comes hears why an event was called off', async () => {
  const { outing } = await someNamed({}, 'vera.off@example.org', 'ada.off@example.org')
  await cancelEvent({ eventPublicId: outing.publicId, actor: outing.actor, reason: 'Rain' })
  expect(await newsTo('ada.off@example.org')).toEqual(['named', 'cancelled'])
})

/** What news came of the outing; a receipt of what was paid tells none. */
async function outingNewsTo(email: string): Promise<string[]> {
  return (await newsTo(email)).filter(Boolean)
}

/** A paid order whose first place is Ada's. */
async function someNamed(
  ticketing: { readonly namesUntil?: Date },
  buyer: string,
  email: string,
  lines?: Readonly<Record<string, number>>,
) {
  const outing = await anOuting({ ticketing, days: [DAY] })
  const places = await somePaidPlaces(stripe, outing, lines, {
    buyer: { name: 'Vera', email: buyer },
  })
  const { key, revision } = await placeOf(places[0]?.id ?? 0)
  await correctName({ key, revision, by: 'buyer', person: { name: 'Ada', email } })
  return { outing, places }
}

function goTo(moment: string) {
  shiftClock(Date.parse(moment) - Date.now())
}
