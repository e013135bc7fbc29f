import { afterEach, beforeEach, expect, test } from 'vitest'
import { contributionState } from '#app/contributions/contribution-state.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { handOf } from '#app/contributions/hand.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
} from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import type { Enrolled } from '#app/people/testing/someone.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { sql } from 'kysely'
import { formOf } from '#app/testing/form-of.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { answerReturn } from '../money/answer-matching.server.ts'
import { findInHand } from '../money/money-in-hand.server.ts'
import {
  answerAdding,
  answerBanking,
  answerRemoval,
  answerStatement,
} from './answer-deposit.server.ts'
import { findTickedOff, findToTickOff } from './deposit-list.server.ts'
import { findDepositSheet, findOpenSlip } from './deposit-sheet.server.ts'

const TODAY = '2026-11-20'
const ZONE = 'America/Chicago'

let team: ATeam
let captain: Hand
let ruth: Enrolled
let count = 0

beforeEach(async () => {
  count += 1
  await anOrganization()
  team = await aTeam()
  captain = await aHand('Denise Kowalski')
  ruth = await someStaff(`ruth-${count}@example.org`, 'finance')
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

const desk = () => ({ by: ruth.person, today: TODAY, currency: 'usd' })

async function aReceived(amount: number, means: 'cash' | 'check' | 'transfer' = 'check') {
  const item = await logged(aGiftByHand(team, captain, { amount: cents(amount) }))
  const incoming = anIncoming({ amount: cents(amount), means })
  await received(item, handOf(ruth.person), incoming)
  return { item, key: incoming.key }
}

async function stateOf(item: string) {
  const { rows } = await sql<{ state: string }>`
    select ${contributionState} as state from contribution c where c.public_id = ${item}`.execute(
    db,
  )
  return rows[0]?.state
}

test('checks and cash go on one slip with a running total, to the bank and onto its statement', async () => {
  const check = await aReceived(12_345)
  const cash = await aReceived(6_000, 'cash')
  expect((await findInHand()).map(({ id }) => id)).toEqual(
    expect.arrayContaining([check.key, cash.key]),
  )
  expect(await answerAdding(formOf({ item: [check.key, cash.key] }), ruth.person)).toBe(
    '/staff/deposits?done=added',
  )
  const slip = await findOpenSlip()
  expect(slip).toMatchObject({ total: 18_345, checksTotal: 12_345, cashTotal: 6_000 })
  const id = slip?.id ?? ''

  const wrong = formOf({ total: '183.00', depositedOn: TODAY })
  expect(await answerBanking(id, wrong, desk())).toMatchObject({ errors: [{ field: 'total' }] })
  const right = formOf({ total: '$183.45', slipNumber: '77', depositedOn: TODAY })
  expect(await answerBanking(id, right, desk())).toEqual({
    kind: 'done',
    to: `/staff/deposits/${id}?done=deposited`,
  })
  expect([await stateOf(check.item), await stateOf(cash.item)]).toEqual(['deposited', 'deposited'])
  expect((await findToTickOff(ZONE)).map((line) => line.id)).toContain(id)

  const differs = formOf({ onStatement: '183.40', statementOn: TODAY })
  expect(await answerStatement(id, differs, desk())).toMatchObject({
    errors: [{ field: 'differenceReason' }],
  })
  differs.set('differenceReason', 'A nickel was bent')
  expect(await answerStatement(id, differs, desk())).toMatchObject({ kind: 'done' })
  expect(await stateOf(check.item)).toBe('reconciled')
  expect((await findToTickOff(ZONE)).map((line) => line.id)).not.toContain(id)
  const { lines } = await findTickedOff(ZONE, null)
  expect(lines.find((line) => line.id === id)).toMatchObject({
    amount: 18_345,
    onStatement: 18_340,
    slipNumber: '77',
  })
  const after = await answerStatement(id, differs, desk())
  expect(after).toMatchObject({ to: expect.stringContaining('reconciled-before') })
})

test('what is taken off the slip is in hand again, and an empty form is no slip', async () => {
  expect(await answerAdding(formOf({}), ruth.person)).toContain('nothing-chosen')
  const { key } = await aReceived(5_000)
  await answerAdding(formOf({ item: key }), ruth.person)
  expect(await answerAdding(formOf({ item: key }), ruth.person)).toContain('nothing-added')
  expect(await answerRemoval(formOf({ item: key }))).toContain('taken-off')
  expect(await answerRemoval(formOf({ item: key }))).toContain('not-on-the-slip')
  expect((await findInHand()).map(({ id }) => id)).toContain(key)
})

test('a slip is deposited once by two at the same moment, and what was added meanwhile is not taken along unseen', async () => {
  const first = await aReceived(5_000)
  await answerAdding(formOf({ item: first.key }), ruth.person)
  const id = (await findOpenSlip())?.id ?? ''
  const late = await aReceived(700)
  await answerAdding(formOf({ item: late.key }), ruth.person)
  const form = formOf({ total: '50', depositedOn: TODAY })
  expect(await answerBanking(id, form, desk())).toMatchObject({ kind: 'again' })
  await answerRemoval(formOf({ item: late.key }))
  const answers = await Promise.all([
    answerBanking(id, form, desk()),
    answerBanking(id, form, desk()),
  ])
  expect(answers.map((answer) => (answer.kind === 'done' ? answer.to : '')).toSorted()).toEqual([
    `/staff/deposits/${id}?done=deposited`,
    `/staff/deposits/${id}?done=deposited-before`,
  ])
})

test('a transfer is a line of its own, and a check that came back stays on its slip as one', async () => {
  const transfer = await aReceived(9_000, 'transfer')
  const sheet = (await findToTickOff(ZONE)).find(({ kind }) => kind === 'transfer')
  expect(sheet).toMatchObject({ amount: 9_000, status: 'deposited' })
  expect(await stateOf(transfer.item)).toBe('deposited')

  const { item, key } = await aReceived(4_400)
  await answerAdding(formOf({ item: key }), ruth.person)
  const id = (await findOpenSlip())?.id ?? ''
  await answerBanking(id, formOf({ total: '44', depositedOn: TODAY }), desk())
  const back = formOf({ reason: 'No money behind it', returnedOn: TODAY })
  expect(await answerReturn(key, back, desk())).toMatchObject({
    to: expect.stringContaining('done=returned'),
  })
  expect(await stateOf(item)).toBe('expected')
  const after = await findDepositSheet(id)
  expect(after).toMatchObject({ total: 4_400, lines: [{ id: key, returned: true }] })
})
