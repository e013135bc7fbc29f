import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import {
  aGiftByHand,
  aHand,
  aKey,
  anIncoming,
  logged,
  received,
  someTakings,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { place } from '#app/giving/testing/place-gifts.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization, aRefund, findGift } from '#db/testing/builders.ts'
import { aPaidSale } from '#db/testing/sales.ts'
import { addCost, removeCost } from '../costs/keep-cost.server.ts'
import { aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { findCloseOut } from './close-out-page.server.ts'
import { makeCloseOutPaper } from './close-out-paper.server.ts'
import { closeOut, reopenEvent } from './close-out.server.ts'
import { doItAgain } from './copy-event.server.ts'
import { findEventMoney } from './event-money.server.ts'
import { tickItem, untickItem } from './tick-item.server.ts'

let event: AnEvent
let by: Hand
let treasurer: Hand

beforeEach(async () => {
  await anOrganization()
  event = await aShownEvent({ title: 'Spring sale' })
  by = handOf(event.captain)
  treasurer = await aHand('Ruth the treasurer')
})

test('what an event brought is what the book says of its money, and costs lower it and nothing else', async () => {
  const takings = await logged(someTakings(event.team, by, { eventSlug: event.slug }))
  await logContribution(aGiftByHand(event.team, by, { eventSlug: event.slug }))
  await logContribution(aGiftByHand(event.team, by))
  await received(takings, treasurer, anIncoming({ means: 'cash', amount: cents(36_000) }))
  await cost(4_000)
  expect(await findEventMoney(event.id)).toEqual({
    parts: [{ code: 'sale_income', amount: 36_000 }],
    gross: 36_000,
    costs: 4_000,
    net: 32_000,
    costShare: 11,
    expected: 5_000,
  })
  expect(await totalsOf(event.team)).toMatchObject({ raised_cents: 36_000, expected_cents: 10_000 })
})

test('a box that holds less than its sheet said, and a gift that went back, count as they are', async () => {
  const takings = await logged(someTakings(event.team, by, { eventSlug: event.slug }))
  await received(takings, treasurer, anIncoming({ means: 'cash', amount: cents(35_500) }))
  const money = await findEventMoney(event.id)
  expect(money).toMatchObject({ gross: 35_500, net: 35_500, costShare: 0 })
  expect(await totalsOf(event.team)).toMatchObject({ raised_cents: 35_500 })
})

test('what was sold by QR counts, and the gift on top while it is the team’s', async () => {
  const { team } = event
  const sale = await aPaidSale({ team, event_id: event.id, extra_cents: 100 })
  await aPaidSale({ team, extra_cents: 100 })
  expect(await findEventMoney(event.id)).toMatchObject({
    parts: [
      { code: 'sale_income', amount: 1_400 },
      { code: 'gift_income', amount: 100 },
    ],
    gross: 1_500,
  })
  await place(await findGift(sale.gift_id ?? 0), [[null, 100]])
  expect(await findEventMoney(event.id)).toMatchObject({ gross: 1_400 })
  await bookMovements([aRefund(sale, 400)])
  expect(await findEventMoney(event.id)).toMatchObject({ gross: 1_000, net: 1_000 })
})

test('whatever comes, is noted and taken out: came in less costs is left, as the book and the list say', async () => {
  const amount = fc.integer({ min: 1, max: 500_000 })
  const deeds = fc.array(
    fc.record({ amount, of: fc.constantFrom('event', 'team'), comes: fc.boolean() }),
    { maxLength: 5 },
  )
  const costs = fc.array(fc.record({ amount, stays: fc.boolean() }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(deeds, costs, async (sums, bills) => {
      const own = await aShownEvent()
      const hand = handOf(own.captain)
      let came = 0
      for (const sum of sums) {
        const eventSlug = sum.of === 'event' ? own.slug : null
        const key = await logged(
          aGiftByHand(own.team, hand, { amount: cents(sum.amount), eventSlug }),
        )
        if (!sum.comes) continue
        await received(key, treasurer, anIncoming({ amount: cents(sum.amount) }))
        if (sum.of === 'event') came += sum.amount
      }
      let spent = 0
      for (const bill of bills) {
        const costPublicId = await cost(bill.amount, own)
        if (bill.stays) spent += bill.amount
        else await removeCost({ eventPublicId: own.publicId, costPublicId, by: hand })
      }
      const money = await findEventMoney(own.id)
      expect([money.gross, money.costs, money.net]).toEqual([came, spent, came - spent])
    }),
    { numRuns: 8 },
  )
})

test('what is open is asked about before an event is closed, and what came up since is asked again', async () => {
  await hold()
  const closing = { eventPublicId: event.publicId, actor: event.actor }
  expect(await closeOut({ ...closing, openSeen: [] })).toBe('open-items')
  const { open } = await findCloseOut({ ...event, kind: 'yard_sale', status: 'held' })
  expect(open).toEqual([
    'counted',
    'float',
    'costs',
    'leftovers',
    'givers-thanked',
    'helpers-thanked',
  ])
  await cost(500)
  expect(await closeOut({ ...closing, openSeen: open })).toBe('open-items')
  expect(await closeOut({ ...closing, openSeen: [...open, 'repaid'] })).toBe('closed')
  const { detail } = await db
    .selectFrom('audit_log')
    .select('detail')
    .where('action', '=', 'close-event')
    .where('subject_id', '=', event.publicId)
    .executeTakeFirstOrThrow()
  expect(detail).toMatchObject({ open: expect.stringContaining('float') })
})

test('of two who close at once one does, and a closing can be taken back once', async () => {
  await hold()
  const closing = { eventPublicId: event.publicId, actor: event.actor, openSeen: everything }
  const both = await Promise.all([closeOut(closing), closeOut(closing)])
  expect(both.toSorted()).toEqual(['closed', 'not-held'])
  const back = await Promise.all([reopenEvent(closing), reopenEvent(closing)])
  expect(back.toSorted()).toEqual(['not-closed', 'reopened'])
})

test('a cost that comes in while the event is closed is either seen or refused', async () => {
  await hold()
  await tickAll()
  const { open } = await findCloseOut({ ...event, kind: 'yard_sale', status: 'held' })
  const [closed, noted] = await Promise.all([
    closeOut({ eventPublicId: event.publicId, actor: event.actor, openSeen: open }),
    addCost({ eventPublicId: event.publicId, by, key: aKey(), words: costOf(700) }),
  ])
  expect([
    ['closed', 'closed'],
    ['open-items', 'added'],
  ]).toContainEqual([closed, noted])
})

test('two who tick the same thing off leave one tick, which can be taken back', async () => {
  await hold()
  const ticking = { eventPublicId: event.publicId, item: 'float', by } as const
  await Promise.all([
    tickItem({ ...ticking, note: 'In the church safe' }),
    tickItem({ ...ticking, note: 'In the church safe' }),
  ])
  expect(await itemOf('float')).toMatchObject({ done: true, tick: { note: 'In the church safe' } })
  const { count } = await db
    .selectFrom('audit_log')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('action', '=', 'tick-event-item')
    .where('subject_id', '=', event.publicId)
    .executeTakeFirstOrThrow()
  expect(count).toBe(1)
  await untickItem(ticking)
  expect(await itemOf('float')).toMatchObject({ done: false, tick: null })
})

test('nothing is ticked off before an event took place or once it is closed', async () => {
  const ticking = { eventPublicId: event.publicId, item: 'float', by, note: '' } as const
  expect(await tickItem(ticking)).toBe('not-held')
  await hold()
  await closeOut({ eventPublicId: event.publicId, actor: event.actor, openSeen: everything })
  expect(await tickItem(ticking)).toBe('not-held')
  expect(await tickItem({ ...ticking, eventPublicId: 'nothing' })).toBe('event-not-found')
})

test('the sheet is one page that says all figures, in both languages, however many costs there are', async () => {
  const takings = await logged(someTakings(event.team, by, { eventSlug: event.slug }))
  await received(takings, treasurer, anIncoming({ means: 'cash', amount: cents(36_000) }))
  for (let n = 0; n < 30; n++) await cost(200)
  const english = await readBack(() => makeCloseOutPaper(event.id))
  expect(english).toMatchObject({ pages: 1, language: 'en', title: 'Close-out: Spring sale' })
  for (const said of ['$360.00', '$60.00 (16% of what came in)', '$300.00', 'more', 'Open'])
    expect(english.words).toContain(said)
  expect(english.words).not.toContain('Kanarienvogel')
  const spanish = await readBack(
    async () => await inLanguage('es', () => makeCloseOutPaper(event.id)),
  )
  expect(spanish).toMatchObject({ pages: 1, language: 'es' })
  expect(spanish.words).toContain('Quedó al final')
})

test('next year’s is a draft with the same words and weekdays and none of the people and money', async () => {
  await hold()
  await logged(someTakings(event.team, by, { eventSlug: event.slug }))
  await cost(500)
  await db
    .insertInto('shift')
    .values({
      event_id: event.id,
      ready_role: 'set-up',
      own_role: null,
      starts_at: new Date('2026-06-13T12:00:00Z'),
      ends_at: new Date('2026-06-13T15:00:00Z'),
      needed: 3,
      minimum_age: null,
      note: '',
      read_at: new Date(),
      removed_at: null,
    })
    .execute()
  await sql`
    insert into sale_intake (event_id, accepts, refuses, categories, opens_on, closes_on, capacity)
      values (${event.id}, 'Tools', 'Mattresses', '{tools}', '2026-06-01', '2026-06-10', 40)`.execute(
    db,
  )
  await sql`
    insert into intake_slot (event_id, way, starts_at, ends_at, capacity)
      values (${event.id}, 'drop_off', '2026-06-10 14:00Z', '2026-06-10 15:00Z', 3)`.execute(db)
  const both = await Promise.all([again(), again()])
  expect(new Set(both).size).toBe(1)
  const copy = await db
    .selectFrom('event as e')
    .innerJoin('event_version as v', 'v.event_id', 'e.id')
    .select(['e.id', 'e.status', 'v.title', 'v.story', 'v.street', 'v.id as version', 'v.decision'])
    .where('e.slug', '=', both[0] ?? '')
    .where('e.team_id', '=', event.team.id)
    .executeTakeFirstOrThrow()
  expect(copy).toMatchObject({ status: 'draft', title: 'Spring sale', decision: null })
  expect(await findEventMoney(copy.id)).toMatchObject({ gross: 0, costs: 0, expected: 0 })
  const [[was], [is]] = [await daysOf(event.id), await daysOf(copy.id)]
  expect(is?.local).toBe(was?.local)
  expect(is?.weekday).toBe(was?.weekday)
  expect(Date.parse(is?.day ?? '') - Date.parse(was?.day ?? '')).toBe(364 * 86_400_000)
  const shifts = await db
    .selectFrom('shift')
    .select(['ready_role', 'starts_at', 'needed'])
    .where('event_id', '=', copy.id)
    .execute()
  expect(shifts).toMatchObject([{ ready_role: 'set-up', needed: 3 }])
  const { rows: intake } = await sql`
    select i.accepts, i.refuses, i.capacity, i.closes_on - i.opens_on as days, s.way, s.driver_id
      from sale_intake i join intake_slot s on s.event_id = i.event_id where i.event_id = ${copy.id}`.execute(
    db,
  )
  expect(intake).toEqual([
    {
      accepts: 'Tools',
      refuses: 'Mattresses',
      capacity: 40,
      days: 9,
      way: 'drop_off',
      driver_id: null,
    },
  ])
})

/** Takes an event past its last hour. */
async function hold(): Promise<void> {
  await db.updateTable('event').set({ status: 'held' }).where('id', '=', event.id).execute()
}

const everything = [
  'tills',
  'counted',
  'float',
  'costs',
  'leftovers',
  'givers-thanked',
  'helpers-thanked',
]

async function tickAll(): Promise<void> {
  for (const item of ['float', 'leftovers', 'givers-thanked', 'helpers-thanked'] as const)
    await tickItem({ eventPublicId: event.publicId, item, by, note: '' })
}

async function itemOf(key: string) {
  const { items } = await findCloseOut({ ...event, kind: 'yard_sale', status: 'held' })
  return items.find((item) => item.key === key)
}

function costOf(amount: number) {
  const words = { what: 'Tables', vendor: null, paidBy: 'Ann', claim: 'owed' } as const
  return { ...words, amount: cents(amount), spentOn: '2026-06-12' }
}

async function cost(amount: number, of: AnEvent = event): Promise<string> {
  const key = aKey()
  await addCost({ eventPublicId: of.publicId, by: handOf(of.captain), key, words: costOf(amount) })
  return key
}

async function again(): Promise<string | undefined> {
  return await doItAgain({ eventPublicId: event.publicId, actor: event.actor })
}

async function daysOf(eventId: number) {
  const { rows } = await sql<{ day: string; local: string; weekday: string }>`
    select to_char(d.starts_at at time zone v.time_zone, 'YYYY-MM-DD') as day,
           to_char(d.starts_at at time zone v.time_zone, 'HH24:MI') || '-' || to_char(d.ends_at at time zone v.time_zone, 'HH24:MI') as local,
           to_char(d.starts_at at time zone v.time_zone, 'ID') as weekday
      from event_day d join event_version v on v.id = d.version_id where v.event_id = ${eventId} order by 1`.execute(
    db,
  )
  return rows
}

async function readBack(make: () => ReturnType<typeof makeCloseOutPaper>) {
  const made = await make()
  if (made === 'busy') throw new Error('busy')
  return await readPaper(made.bytes)
}
