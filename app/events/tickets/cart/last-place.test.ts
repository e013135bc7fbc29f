import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { changeEvent } from '../../change-event.server.ts'
import { approve } from '../../testing/events.ts'
import { aCartForm, postCart } from '../testing/cart.ts'
import { aCart, anOuting, aPackage, order, reread } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(async () => {
  await stripe.stop()
})

async function anOutingWithOnePlace(): Promise<AnOuting> {
  return await anOuting({ capacity: 1, packages: [aPackage({ price: cents(12_000) })] })
}

async function ticketsOf({ id }: AnOuting) {
  return await db
    .selectFrom('ticket as k')
    .innerJoin('sale as s', 's.id', 'k.sale_id')
    .select(['s.public_id as sale', 's.checkout_id as checkout'])
    .where('k.event_id', '=', id)
    .where('k.released_at', 'is', null)
    .execute()
}

test('F9: of fifty who press for the last place at once one is led to Stripe; each of the others keeps what they typed and is told', async () => {
  const outing = await anOutingWithOnePlace()
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const typed = {
        email: `press-${index}@example.org`,
        firm: `Firm ${index}`,
        step: 'pay',
        seen: '12000',
      }
      return await postCart(outing, aCartForm(outing, { Single: '1' }, typed))
    }),
  )
  expect(answers.filter(({ kind }) => kind === 'on')).toHaveLength(1)
  const refused = answers.filter((answer) => answer.kind === 'again')
  expect(refused).toHaveLength(49)
  for (const { answer } of refused) {
    expect(answer.values['firm']).toMatch(/^Firm \d+$/)
    expect(answer.errors.map(({ message }) => message).join('')).toMatch(
      /Somebody just took the last of Single|Single is sold out/,
    )
  }
  expect(await ticketsOf(outing)).toHaveLength(1)
  expect(await checkBooks(pool)).toEqual([])
})

test('F9, negative control: without the lock of the event the last of a thing is sold twice, and the check of the books finds it', async () => {
  const outing = await anOuting({ packages: [aPackage({ places: 0, stock: 1 })] })
  const two = await withoutLocks(
    [1, 2].map(() => async () => (await order(aCart(outing, { Single: 1 }))).kind),
  )
  expect(two.map((outcome) => outcome.status === 'fulfilled' && outcome.value)).toEqual([
    'placed',
    'placed',
  ])
  expect((await checkBooks(pool)).map(({ name }) => name)).toEqual([
    'I19 no package is sold more often than there is',
  ])
  await Promise.all((await ticketsOf(outing)).map(({ sale }) => closeSale(sale)))
  expect(await checkBooks(pool)).toEqual([])
})

test('what was sold before a thing was made fewer stays sold: the books agree by the most there ever was', async () => {
  const outing = await anOuting({ packages: [aPackage({ places: 0, stock: 2 })] })
  const pending = { eventPublicId: outing.publicId, personId: outing.captain.id, words: {} }
  const single = outing.packages.get('Single')?.publicId ?? null
  await changeEvent({
    ...pending,
    packages: [aPackage({ publicId: single, places: 0, stock: 1 })],
  })
  // Both are sold by the text that all read, while the next one waits.
  expect((await order(aCart(outing, { Single: 2 }))).kind).toBe('placed')
  await approve(outing)
  expect(await checkBooks(pool)).toEqual([])
  expect((await order(aCart(await reread(outing), { Single: 1 }))).kind).toBe('too-few-left')
})

test('F9, negative control: without the lock of the event the last place is sold twice, and the check of the books finds it', async () => {
  const outing = await anOutingWithOnePlace()
  const two = await withoutLocks(
    [1, 2].map(() => async () => (await order(aCart(outing, { Single: 1 }))).kind),
  )
  expect(two.map((outcome) => outcome.status === 'fulfilled' && outcome.value)).toEqual([
    'placed',
    'placed',
  ])
  const places = await ticketsOf(outing)
  expect(places).toHaveLength(2)
  expect((await checkBooks(pool)).map(({ name }) => name)).toEqual([
    'I19 no event promises more places than it has',
  ])
  for (const { sale } of places) await closeSale(sale)
  expect(await checkBooks(pool)).toEqual([])
})
