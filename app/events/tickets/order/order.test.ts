import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { answerRsvpForm } from '../../rsvp/rsvp-page.server.ts'
import { aCartForm, buyCart, postCart } from '../testing/cart.ts'
import { anOuting, aPackage } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { answerFindForm, mailOrdersJob } from './find-again.server.ts'
import { answerGiveBack, findGiveBackPage } from './give-back-page.server.ts'
import { answerPayment, answerRelease, findOrderPage } from './order-page.server.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(() => shiftClock(0))
afterAll(() => stripe.finish())

async function anOrder(outing: AnOuting, typed: Readonly<Record<string, string>> = {}) {
  const bought = await buyCart(outing, aCartForm(outing, { Foursome: '1' }, typed))
  if (bought.kind !== 'on') throw new Error(bought.kind)
  return await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select(['o.public_id as key', 's.checkout_id as checkout', 's.amount_cents as amount'])
    .where('o.event_id', '=', outing.id)
    .orderBy('o.id', 'desc')
    .executeTakeFirstOrThrow()
}

async function paidOrder(outing: AnOuting, typed: Readonly<Record<string, string>> = {}) {
  const order = await anOrder(outing, typed)
  stripe.pay(order.checkout ?? '', { email: 'walter@example.org', name: 'Walter Brandt' })
  await findOrderPage(order.key, true)
  return order
}

const inFiveDays = () => new Date(now().getTime() + 5 * 24 * 3_600_000)

test('who goes back from Stripe’s page pays the same later, or lets the places go and finds the cart as it was', async () => {
  const outing = await anOuting()
  const { key } = await anOrder(outing, { extra: '5' })
  expect((await findOrderPage(key, false)).order).toMatchObject({
    standing: 'held',
    sums: { total: '$485', extra: '$5', deductible: '$205' },
  })
  expect(await answerPayment(key)).toMatch(/^http:\/\/127/)
  expect(await answerRelease(key)).toContain(`/tickets?again=${key}`)
  expect((await findOrderPage(key, false)).order?.standing).toBe('expired')
  expect(await answerPayment(key)).toBe(`/orders/${key}`)
})

test('F7: who is back before Stripe has told reads that it is on its way, and not that it failed', async () => {
  const outing = await anOuting()
  const { key } = await anOrder(outing)
  expect((await findOrderPage(key, true)).order?.standing).toBe('away')
})

test('what friends pay themselves is shown as not paid, and is not a part of the buyer’s sum', async () => {
  const outing = await anOuting()
  const { key } = await paidOrder(outing, { pays: 'own' })
  const { order } = await findOrderPage(key, false)
  expect(order?.sums).toMatchObject({ total: '$120', value: '$70', deductible: '$50' })
  expect(order?.tickets.map(({ unpaid }) => unpaid)).toEqual([null, '$120', '$120', '$120'])
})

test('one place of four is given back: its price alone goes back, once, and a letter says what is left', async () => {
  const outing = await anOuting({ ticketing: { refundUntil: inFiveDays() } })
  const email = 'gives.back@example.org'
  const { key } = await paidOrder(outing, { email })
  const page = await findGiveBackPage(key)
  const [first] = page.page?.tickets ?? []
  const form = new FormData()
  expect(await answerGiveBack(key, form)).toMatchObject({ kind: 'again', status: 400 })
  form.set(first?.field ?? '', 'yes')
  const both = await Promise.all([answerGiveBack(key, form), answerGiveBack(key, form)])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['again', 'on'])
  const { order } = await findOrderPage(key, false)
  expect(order?.standing).toBe('yours')
  expect(order?.tickets.filter(({ isOut }) => isOut)).toHaveLength(1)
  // C3: what went back is worth nothing to them, and nothing of it is deducted.
  expect(order?.sums).toMatchObject({ total: '$480', value: '$210', deductible: '$150' })
  const refunds = await db
    .selectFrom('refund as f')
    .innerJoin('ticket as k', 'k.refund_id', 'f.id')
    .innerJoin('ticket_order as o', 'o.id', 'k.order_id')
    .select('f.amount_cents')
    .where('o.public_id', '=', key)
    .execute()
  expect(refunds).toEqual([{ amount_cents: 12_000 }])
  expect((await lettersTo(email, 'order-news')).map((letter) => letter?.subject)).toEqual([
    'Your places: Swing for hope',
    'Places given back: Swing for hope',
  ])
})

test('C3: what comes free with what is paid is worth what it is worth, on the order as on the review', async () => {
  const outing = await anOuting({
    packages: [aPackage(), aPackage({ name: 'Lunch', price: cents(0), fairValue: cents(1_500) })],
  })
  const form = aCartForm(outing, { Single: '1', Lunch: '1' })
  const looked = await postCart(outing, form)
  expect(looked).toMatchObject({ review: { value: '$85', deductible: '$35' } })
  const bought = await buyCart(outing, form)
  if (bought.kind !== 'on') throw new Error(bought.kind)
  const { public_id: key } = await db
    .selectFrom('ticket_order')
    .select('public_id')
    .where('event_id', '=', outing.id)
    .executeTakeFirstOrThrow()
  const { order } = await findOrderPage(key, false)
  expect(order?.sums).toMatchObject({ total: '$120', value: '$85', deductible: '$35' })
})

test('to the second: after the day that the event says, nothing is given back', async () => {
  const outing = await anOuting({ ticketing: { refundUntil: inFiveDays() } })
  const { key } = await paidOrder(outing)
  const [first] = (await findGiveBackPage(key)).page?.tickets ?? []
  const form = new FormData()
  form.set(first?.field ?? '', 'yes')
  expect((await findOrderPage(key, false)).order?.giveBack).toBe(`/orders/${key}/return`)
  shiftClock(5 * 24 * 3_600_000 + 1_000)
  expect((await findOrderPage(key, false)).order?.giveBack).toBeNull()
  expect(await answerGiveBack(key, form)).toMatchObject({ kind: 'again', status: 409 })
})

test('S8: whoever asks for an order by address is answered alike, and only its own address is written to', async () => {
  const outing = await anOuting()
  const email = 'lost.it@example.org'
  await paidOrder(outing, { email })
  const answers = []
  for (const typed of [email, 'nobody.bought@example.org']) {
    const form = new FormData()
    form.set('email', typed)
    answers.push(await answerFindForm(form, '10.9.9.9'))
    await mailOrdersJob({ email: typed })
  }
  expect(answers).toEqual([{ kind: 'taken' }, { kind: 'taken' }])
  expect((await lettersTo(email, 'order-news')).map((letter) => letter?.subject)).toEqual([
    'Your places: Swing for hope',
    'The link to your places: Swing for hope',
  ])
  expect(await lettersTo('nobody.bought@example.org')).toEqual([])
})

test('letters are in the language of whoever bought', async () => {
  const outing = await anOuting()
  const email = 'en.espanol@example.org'
  await inLanguage('es', async () => await paidOrder(outing, { email }))
  const { language } = await db
    .selectFrom('message')
    .select('language')
    .where('to_address', '=', email)
    .where('kind', '=', 'order-news')
    .executeTakeFirstOrThrow()
  expect(language).toBe('es')
})

test('S34: the letter has the street only where everybody may know it', async () => {
  const outing = await anOuting({ words: { street: '1 Hidden Lane', street_shown: 'after_rsvp' } })
  const email = 'no.street@example.org'
  await paidOrder(outing, { email })
  expect(JSON.stringify(await lettersTo(email, 'order-news'))).not.toContain('Hidden Lane')
})

test('nobody has a place for nothing by saying that they come where places are sold', async () => {
  const outing = await anOuting()
  const form = formOf({
    name: 'Ida',
    email: 'ida@example.org',
    partySize: '2',
  })
  const answer = await answerRsvpForm({
    teamSlug: outing.team.slug,
    slug: outing.slug,
    form,
    clientAddress: '10.8.8.8',
  })
  expect(answer).toMatchObject({ kind: 'again', status: 409 })
})

test('a key that is none shows nothing', async () => {
  for (const key of ['none', 'f'.repeat(32), '../..'])
    expect((await findOrderPage(key, true)).order).toBeNull()
})
