import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { findSale, wholePayment } from '#db/testing/sales.ts'
import { aDay } from '../../testing/events.ts'
import { findPlaces } from '../players/places.server.ts'
import { aCart, anOuting, order } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { findCheckInPage } from './check-in-page.server.ts'
import { codeOf, findComers } from './comers.server.ts'
import type { CheckInLine } from './line.form.ts'
import { endCheckInLink, makeCheckInLink } from './link.server.ts'
import { takeLines } from './take-lines.server.ts'

beforeAll(async () => {
  await anOrganization()
})

/** A foursome and a dinner of an outing that is tomorrow, and the helpers' link. */
async function aMorning(): Promise<{ outing: AnOuting; key: string }> {
  const outing = await anOuting({ days: [aDay(1)] })
  const placed = await order(aCart(outing, { Foursome: 1, 'Dinner only': 1 }, { pays: 'own' }))
  if (placed.kind !== 'placed') throw new Error(placed.kind)
  const { sale_id: saleId } = await db
    .selectFrom('ticket_order')
    .select('sale_id')
    .where('id', '=', placed.orderId)
    .executeTakeFirstOrThrow()
  await bookMovements([aCharge(wholePayment(await findSale(saleId ?? 0)))])
  return { outing, key: await linkOf(outing) }
}

async function linkOf(outing: AnOuting): Promise<string> {
  await makeCheckInLink({ eventPublicId: outing.publicId, actor: outing.actor })
  const { public_id: key } = await db
    .selectFrom('check_in_link')
    .select('public_id')
    .where('event_id', '=', outing.id)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return key
}

const newId = () => randomBytes(16).toString('hex')
const madeAt = '2026-06-12T08:00:00Z'
const here = (who: string): CheckInLine => ({ kind: 'here', who, id: newId(), madeAt })
const back = (undoes: string): CheckInLine => ({ kind: 'back', undoes, id: newId(), madeAt })

async function whoIsHere({ id }: AnOuting): Promise<string[]> {
  const { comers } = await findComers(id)
  return comers.filter(({ entries }) => entries.length > 0).map((comer) => comer.id)
}

test('everybody who is expected is on the list: golfers, the dinner guest, and who still owes', async () => {
  const { outing } = await aMorning()
  const { comers } = await findComers(outing.id)
  expect(comers).toHaveLength(5)
  expect(comers.filter(({ owes }) => owes)).toHaveLength(3)
  expect(comers.map(({ name }) => name)).toContain('Guest of Walter Brandt')
})

test('a single who plays in somebody’s stead is expected once, and where they play', async () => {
  const { outing } = await aMorning()
  const single = await order(aCart(outing, { Single: 1 }, { way: 'invoice' }))
  if (single.kind !== 'placed') throw new Error(single.kind)
  const places = await findPlaces(sql`t.event_id = ${outing.id}`)
  const own = places.find((place) => place.order_id === single.orderId)
  const stead = places.find((place) => place.people > 1)
  await db
    .insertInto('player')
    .values({
      ticket_id: own?.id ?? 0,
      name: 'Bo Lind',
      email: null,
      waived_at: null,
      waived_version_id: null,
      plays_at: stead?.id ?? 0,
    })
    .execute()
  await db.insertInto('tee_sheet').values({ event_id: outing.id }).execute()
  await db
    .insertInto('pairing')
    .values({ ticket_id: stead?.id ?? 0, event_id: outing.id, start: 7, half: 'A', seat: 1 })
    .execute()
  const { comers } = await findComers(outing.id)
  expect(comers).toHaveLength(5)
  expect(comers.find(({ name }) => name === 'Bo Lind')).toMatchObject({ at: '7A' })
})

test('three phones that send doubled, late and in any order end at the same list', async () => {
  const { outing, key } = await aMorning()
  const { comers } = await findComers(outing.id)
  const [one = '', two = '', three = ''] = comers.map(({ id }) => id)
  const first = here(one)
  const mistake = here(two)
  const lines = [first, mistake, back(mistake.id), here(three), here(three)]
  const batches = [[...lines].toReversed(), [first, back(newId())], lines.slice(2), lines]
  await Promise.all(batches.map((batch) => takeLines(key, batch)))
  expect(await whoIsHere(outing)).toEqual([one, three])
})

test('what one phone takes back, another’s line of the same person still stands for', async () => {
  const { outing, key } = await aMorning()
  const [{ id: who } = { id: '' }] = (await findComers(outing.id)).comers
  const [mine, theirs] = [here(who), here(who)]
  await takeLines(key, [mine, theirs, back(mine.id)])
  expect(await whoIsHere(outing)).toEqual([who])
})

test('S5: a ticket of another event is on no list, and an ended link opens nothing', async () => {
  const { outing, key } = await aMorning()
  const other = await aMorning()
  const [{ id: who } = { id: '' }] = (await findComers(other.outing.id)).comers
  const line = here(who)
  expect(await takeLines(key, [line])).toEqual({ kind: 'taken', held: [], gone: [line.id] })
  await endCheckInLink({ eventPublicId: outing.publicId, actor: outing.actor })
  expect(await takeLines(key, [line])).toEqual({ kind: 'not-found' })
  expect((await findCheckInPage(key, '')).list).toBeNull()
})

test('a new link ends the one before', async () => {
  const { outing, key } = await aMorning()
  const fresh = await linkOf(outing)
  expect((await findCheckInPage(key, '')).list).toBeNull()
  expect((await findCheckInPage(fresh, '')).list).not.toBeNull()
})

test('weeks before its day a link opens nothing', async () => {
  const outing = await anOuting({ days: [aDay(20)] })
  expect((await findCheckInPage(await linkOf(outing), '')).list).toBeNull()
})

test('somebody who is on no list is written down, and taken back', async () => {
  const { outing, key } = await aMorning()
  const walkUp: CheckInLine = { kind: 'walk_up', name: 'Joan', id: newId(), madeAt }
  await takeLines(key, [walkUp])
  expect((await findComers(outing.id)).walkUps).toEqual([{ id: walkUp.id, name: 'Joan' }])
  await takeLines(key, [back(walkUp.id)])
  expect((await findComers(outing.id)).walkUps).toEqual([])
})

test('S3: the list holds no address, no number and no key of anybody', async () => {
  const { outing, key } = await aMorning()
  const { public_id: ticket } = await db
    .selectFrom('ticket')
    .select('public_id')
    .where('event_id', '=', outing.id)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const page = JSON.stringify((await findCheckInPage(key, '')).list)
  expect(page).not.toContain('walter.golfs@example.org')
  expect(page).not.toContain(ticket)
  // What a phone works out from a scanned code.
  expect(page).toContain(codeOf(ticket))
})
