import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { payAtOf, sendGiveForm } from '#app/giving/testing/send-give-form.ts'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { passTime, someStaff } from '#app/people/testing/someone.ts'
import type { Enrolled } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { checkKeys } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { answerPayoutStatement } from '../payouts/tick-off-payout.server.ts'
import { findOpenedPayout } from '../payouts/opened-payout.server.ts'
import { findPayouts } from '../payouts/payout-list.server.ts'
import { findToTickOff } from '../deposits/deposit-list.server.ts'
import { findBooksLight, findPastChecks } from './books-light.server.ts'
import { findCatchUps } from './catch-ups.server.ts'
import { checkNames, sayCheck } from './check-words.ts'
import { askForProof, proveBooks, proveBooksJob } from './prove-books.server.ts'

const ZONE = 'America/Chicago'

let stripe: TestStripe
let team: ATeam
let ruth: Enrolled
let count = 0

beforeAll(async () => {
  await anOrganization()
  stripe = await startTestStripe()
})
beforeEach(async () => {
  count += 1
  team = await aTeam()
  ruth = await someStaff(`ruth-${count}@example.org`, 'finance')
})
afterAll(() => stripe.stop())

test('every check has words in both languages', () => {
  expect([...checkNames].toSorted()).toEqual(checkKeys)
  const [first = ''] = checkKeys
  expect(sayCheck(first)).toBe('Every entry of the book balances')
  expect(inLanguage('es', () => sayCheck(first))).toBe('Cada asiento del libro cuadra')
})

test('the light is green once the books were proven by night, and unknown when that is long ago', async () => {
  await proveBooksJob({})
  expect(await findBooksLight()).toMatchObject({
    color: 'green',
    checks: checkKeys.length,
    running: null,
    failed: false,
  })
  expect((await findPastChecks())[0]).toMatchObject({ by: null, broken: [] })
  passTime(40 * 3_600)
  expect((await findBooksLight()).color).toBe('grey')
  passTime(-40 * 3_600)
})

test('asked for by two at once it runs once, and says how far it is', async () => {
  const both = await Promise.all([askForProof(ruth.person), askForProof(ruth.person)])
  expect(both.toSorted()).toEqual(['begun', 'under-way'])
  expect((await findBooksLight()).running).toEqual({ done: 0, checks: checkKeys.length })
  const [asked] = await findPastChecks()
  await proveBooksJob({ check: asked?.id })
  expect((await findBooksLight()).running).toBeNull()
  expect((await findPastChecks())[0]).toMatchObject({ by: ruth.person.email, broken: [] })
})

test('red names the check in words, with the rows that break it', async () => {
  await db
    .updateTable('team_total')
    .set({ raised_cents: 123 })
    .where('team_id', '=', team.id)
    .execute()
  await proveBooksJob({})
  const light = await findBooksLight()
  expect(light.color).toBe('red')
  expect(light.broken.map(({ key }) => sayCheck(key))).toContain(
    'Every total is what the book says',
  )
  expect(JSON.stringify(light.broken)).toContain('123')
  await db
    .updateTable('team_total')
    .set({ raised_cents: 0 })
    .where('team_id', '=', team.id)
    .execute()
  await proveBooksJob({})
  expect((await findBooksLight()).color).toBe('green')
})

test('one that takes too long is stopped, and the light says that it came to no end', async () => {
  await askForProof(ruth.person)
  const [asked] = await findPastChecks()
  await proveBooks(asked?.id ?? 0, -1)
  expect(await findBooksLight()).toMatchObject({ color: 'green', running: null, failed: true })
  await proveBooksJob({})
})

test('a gift that nobody told us of is found, booked and named by the catch-up', async () => {
  stripe.webhooks.controls.drop = 100
  await pay(6_100)
  stripe.webhooks.controls.drop = 0
  await reconcile()
  const [run] = await findCatchUps()
  expect(run).toMatchObject({ linesBooked: 1, failure: null, apart: 0 })
  expect(run?.gifts).toHaveLength(1)
  await reconcile()
  expect((await findCatchUps())[0]).toMatchObject({ linesBooked: 0, gifts: [] })
})

test('I12: a payout opens to its lines, adds up to the cent, and is ticked off once', async () => {
  await pay(5_000)
  const refunded = await pay(7_000)
  stripe.refundInDashboard(refunded, { amount: 1_000 })
  const id = stripe.payout() ?? ''
  await told()
  await reconcile()
  const payout = await findOpenedPayout(id, ZONE, null)
  expect(payout).toMatchObject({ difference: 0, automatic: true })
  expect(payout?.ofItsLines).toBe(payout?.amount)
  expect(payout?.lines.every(({ gift }) => gift !== null)).toBe(true)
  expect(payout?.sums.map(({ type }) => type)).toEqual(expect.arrayContaining(['charge', 'refund']))
  expect((await findToTickOff(ZONE)).map((line) => line.id)).toContain(id)

  const desk = { by: ruth.person, today: '2030-01-01', currency: 'usd' }
  const form = new FormData()
  form.set('statementOn', '2029-12-31')
  const answers = await Promise.all([
    answerPayoutStatement(id, form, desk),
    answerPayoutStatement(id, form, desk),
  ])
  expect(answers.map((answer) => (answer.kind === 'done' ? answer.to : '')).toSorted()).toEqual([
    '/staff/deposits?done=reconciled',
    `/staff/payouts/${id}?done=reconciled-before`,
  ])
  expect((await findToTickOff(ZONE)).map((line) => line.id)).not.toContain(id)
  const { payouts } = await findPayouts(ZONE, null)
  expect(payouts.find((one) => one.id === id)).toMatchObject({ statementOn: '2029-12-31' })
})

test('a payout whose lines do not come to it says by how much, to the cent', async () => {
  await pay(4_000)
  const id = stripe.payout() ?? ''
  await told()
  await reconcile()
  const apart = (by: number) =>
    sql`update payout set amount_cents = amount_cents + ${by} where stripe_payout_id = ${id}`.execute(
      db,
    )
  await apart(3)
  expect(await findOpenedPayout(id, ZONE, null)).toMatchObject({ difference: -3 })
  await apart(-3)
})

test('a payout that has not arrived cannot be ticked off', async () => {
  await sql`insert into payout (stripe_payout_id, amount_cents, status, automatic, arrives_on)
            values ('po_early', 100, 'in-transit', true, now())`.execute(db)
  const form = new FormData()
  form.set('statementOn', '2029-12-31')
  const desk = { by: ruth.person, today: '2030-01-01', currency: 'usd' }
  expect(await answerPayoutStatement('po_early', form, desk)).toMatchObject({
    errors: [{ field: 'statementOn' }],
  })
  expect(await answerPayoutStatement('po_none', form, desk)).toEqual({ kind: 'not-found' })
  await sql`delete from payout where stripe_payout_id = 'po_early'`.execute(db)
})

test('a catch-up that Stripe did not answer is kept as one that came to no end', async () => {
  stripe.faults.add({ kind: 'server-error', on: 'GET /v1/balance_transactions', times: 20 })
  await expect(reconcile()).rejects.toThrow()
  stripe.faults.clear()
  expect((await findCatchUps())[0]?.failure).not.toBeNull()
})

/** @returns the charge's id. */
async function pay(amount: number): Promise<string> {
  const answer = await sendGiveForm(team.slug, { ownAmount: String(amount / 100) })
  const paid = stripe.pay(/cs_\w+/.exec(payAtOf(answer))?.[0] ?? '', { email: 'donor@example.org' })
  return paid.kind === 'paid' ? (paid.chargeId ?? '') : ''
}

async function told(): Promise<void> {
  await stripe.deliverAll()
  await workInbox()
}
