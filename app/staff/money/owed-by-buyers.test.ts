import { beforeAll, expect, test } from 'vitest'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { aSponsor } from '#app/events/sponsors/testing/sponsors.ts'
import { aPaidFoursome, giveBack } from '#app/events/tickets/money/testing/by-check.ts'
import { anOuting } from '#app/events/tickets/testing/tickets.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findMatches } from './expected-items.server.ts'
import { findExpectedSheet } from './expected-sheet.server.ts'
import { findChecksToWrite, findPayingBackOf } from './paying-back.server.ts'

beforeAll(() => anOrganization())

test('what a firm ordered by invoice itself is expected on the desk, as logged by the buyer', async () => {
  const sponsor = await aSponsor(await anOuting())
  const ruth = await someStaff('ruth-of-invoices@example.org', 'finance')
  const promise = sponsor.contribution_public_id ?? ''
  const found = await findMatches(ruth.person.id, { amount: cents(100_000), words: '' })
  expect(JSON.stringify(found)).toContain(promise)
  expect(await findExpectedSheet(promise, ruth.person.id)).toMatchObject({
    giverName: 'Lakeside Dental',
    enteredBy: 'the buyer',
    open: { enteredBy: 'the buyer', own: false },
  })
})

test('C26: of a payment that was taken back the desk asks for no check, and says that none is written', async () => {
  const hand = await aHand('Ruth the treasurer')
  const order = await aPaidFoursome(hand)
  const refund = await giveBack(order, 1, hand)
  const asked = async () => (await findChecksToWrite()).map(({ id }) => id)
  expect(await asked()).toContain(refund)
  const { public_id: match } = await db
    .selectFrom('remittance_match as m')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select('m.public_id')
    .where('c.public_id', '=', order.contribution)
    .executeTakeFirstOrThrow()
  await undoMatch({ matchPublicId: match, reason: 'It was another’s', by: hand })
  expect(await asked()).not.toContain(refund)
  expect(await findPayingBackOf(order.contribution)).toMatchObject([
    { id: refund, amount: 12_000, standing: 'failed' },
  ])
})
