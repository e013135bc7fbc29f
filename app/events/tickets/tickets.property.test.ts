import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { changeEvent } from '../change-event.server.ts'
import { approve } from '../testing/events.ts'
import { giveBackTickets } from './money/give-back.server.ts'
import { endHolds } from './order/end-holds.server.ts'
import { findOrderPage } from './order/order-page.server.ts'
import { aCartForm, buyCart } from './testing/cart.ts'
import { anOuting, aPackage, reread } from './testing/tickets.ts'
import type { AnOuting } from './testing/tickets.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(async () => {
  await stripe.stop()
})

/** What is done to an outing. `which` chooses among the orders that there are. */
type Step =
  | { readonly do: 'place'; readonly singles: number; readonly foursomes: number }
  /** At Stripe; whether our book hears of it by its notice, by the buyer's return, or not at all. */
  | { readonly do: 'pay'; readonly which: number; readonly told: 'notice' | 'return' | 'not' }
  /** Half an hour goes by for all that are held. */
  | { readonly do: 'expire' }
  | { readonly do: 'give-back'; readonly which: number; readonly many: number }
  | { readonly do: 'capacity'; readonly places: number }

const which = fc.nat(20)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('place' as const),
      singles: fc.nat(2),
      foursomes: fc.nat(1),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      which,
      told: fc.constantFrom('notice' as const, 'return' as const, 'not' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('expire' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('give-back' as const),
      which,
      many: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('capacity' as const),
      places: fc.integer({ min: 1, max: 12 }),
    }),
  },
)

/** What a plain list says that an outing has. */
interface Model {
  capacity: number
  readonly orders: ModelOrder[]
}
interface ModelOrder {
  readonly key: string
  readonly checkout: string
  state: 'held' | 'paid' | 'gone'
  places: number
  cents: number
  /** Paid at Stripe, and our book has not heard of it. */
  untold: boolean
}

const PRICE = 12_000
const taken = ({ orders }: Model) => orders.reduce((sum, { places }) => sum + places, 0)

test('I19: whatever is placed, paid, let go, given back or made smaller in whatever order, no more is promised than there is, and seats and money agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const outing = await anOuting({
        capacity: 8,
        packages: [
          aPackage({ price: cents(PRICE) }),
          aPackage({ name: 'Foursome', price: cents(4 * PRICE), people: 4, places: 4 }),
        ],
        ticketing: { refundUntil: new Date(now().getTime() + 5 * 24 * 3_600_000) },
      })
      const model: Model = { capacity: 8, orders: [] }
      for (const one of steps) {
        await take(outing, model, one)
        await agree(outing, model)
      }
    }),
    { numRuns: 15 },
  )
  await stripe.deliverAll()
  await workInbox()
  expect(await checkBooks(pool)).toEqual([])
}, 300_000)

async function take(outing: AnOuting, model: Model, one: Step): Promise<void> {
  switch (one.do) {
    case 'place':
      return await place(await reread(outing), model, one)
    case 'pay':
      return await pay(model, one)
    case 'expire':
      return await expire(model)
    case 'give-back':
      return await giveBack(model, one)
    case 'capacity':
      return await makeSmaller(outing, model, one.places)
  }
}

type Of<Kind extends Step['do']> = Extract<Step, { do: Kind }>

async function place(outing: AnOuting, model: Model, { singles, foursomes }: Of<'place'>) {
  const places = singles + 4 * foursomes
  const email = `buyer-${model.orders.length}-of-${outing.id}@example.org`
  const form = aCartForm(
    outing,
    { Single: String(singles), Foursome: String(foursomes) },
    { email },
  )
  const answer = await buyCart(outing, form)
  const fits = places > 0 && taken(model) + places <= model.capacity
  expect(answer.kind).toBe(fits ? 'on' : 'again')
  if (!fits) return
  const { key, checkout } = await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select(['o.public_id as key', 's.checkout_id as checkout'])
    .where('o.buyer_email', '=', email)
    .executeTakeFirstOrThrow()
  const order = { key, checkout: checkout ?? '', places, cents: places * PRICE, untold: false }
  model.orders.push({ ...order, state: 'held' })
}

async function pay(model: Model, { which: chosen, told }: Of<'pay'>) {
  const held = model.orders.filter(({ state, untold }) => state === 'held' && !untold)
  const order = held[chosen % Math.max(1, held.length)]
  if (!order) return
  stripe.pay(order.checkout, { email: 'walter@example.org', name: 'Walter Brandt' })
  if (told === 'return') await findOrderPage(order.key, true)
  if (told === 'notice') {
    await stripe.deliverAll()
    await workInbox()
    // All notices that had waited came with it.
    for (const each of model.orders)
      if (each.untold) Object.assign(each, { state: 'paid', untold: false })
  }
  if (told === 'not') order.untold = true
  else order.state = 'paid'
}

async function expire(model: Model) {
  // Notices of Stripe are signed by the real clock, so that it is their time that is moved here.
  await db.updateTable('sale').set({ expires_at: now() }).where('status', '=', 'started').execute()
  await Promise.all([endHolds(), endHolds()])
  for (const order of model.orders) {
    if (order.state !== 'held') continue
    if (order.untold) Object.assign(order, { state: 'paid', untold: false })
    else Object.assign(order, { state: 'gone', places: 0, cents: 0 })
  }
}

async function giveBack(model: Model, { which: chosen, many }: Of<'give-back'>) {
  const had = model.orders.filter(({ state, places }) => state === 'paid' && places > 0)
  const order = had[chosen % Math.max(1, had.length)]
  if (!order) return
  const tickets = await db
    .selectFrom('ticket as k')
    .innerJoin('ticket_order as o', 'o.id', 'k.order_id')
    .select('k.public_id')
    .where('o.public_id', '=', order.key)
    .where('k.released_at', 'is', null)
    .orderBy('k.id')
    .limit(many)
    .execute()
  const wish = {
    orderPublicId: order.key,
    ticketPublicIds: tickets.map(({ public_id: id }) => id),
    as: 'buyer',
    why: 'given_back',
    reason: 'a test',
    by: null,
  } as const
  // Pressed twice: they go back once.
  const both = await Promise.all([giveBackTickets(wish), giveBackTickets(wish)])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['changed-since', 'given-back'])
  order.places -= tickets.length
  order.cents -= tickets.length * PRICE
}

async function makeSmaller(outing: AnOuting, model: Model, places: number) {
  const changed = await changeEvent({
    eventPublicId: outing.publicId,
    personId: outing.captain.id,
    words: { capacity: places },
  })
  if (changed !== 'saved') {
    expect(places).toBeLessThan(taken(model))
    return
  }
  await approve(outing)
  model.capacity = places
}

async function agree({ id }: AnOuting, model: Model): Promise<void> {
  const { rows } = await sql<{
    promised: number
    seats: number
    came: number
    gone: number
    had: number
  }>`
    select places_promised(${id})::int as promised, (select seats from event where id = ${id}) as seats,
           (select coalesce(sum(amount_cents), 0) from sale where event_id = ${id} and status = 'paid')::int as came,
           (select coalesce(sum(f.amount_cents), 0) from refund f join sale s on s.id = f.sale_id where s.event_id = ${id})::int as gone,
           (select coalesce(sum(k.price_cents), 0) from ticket k join sale s on s.id = k.sale_id
             where k.event_id = ${id} and k.released_at is null and s.status = 'paid')::int as had`.execute(
    db,
  )
  const [row] = rows
  expect(row?.promised).toBe(taken(model))
  expect(row?.promised).toBeLessThanOrEqual(row?.seats ?? 0)
  expect(row?.had).toBe((row?.came ?? 0) - (row?.gone ?? 0))
  const paid = model.orders.filter(({ state }) => state === 'paid')
  expect(row?.had).toBe(paid.reduce((sum, order) => sum + order.cents, 0))
}
