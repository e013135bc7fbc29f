import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parkMoney } from '#app/contributions/confirm-money.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import {
  aGiftByHand,
  anIncoming,
  logged,
  received,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { pool } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { checkBooks } from '#db/books.ts'
import {
  answerMatch,
  answerReturn,
  answerTakingBack,
  answerUndoing,
} from './answer-matching.server.ts'
import { answerPromise, answerWithdrawal } from './answer-promise.server.ts'
import { answerParking } from './answer-receiving.server.ts'
import { findCameSheet } from './came-sheet.server.ts'
import { findExpected, findMatches } from './expected-items.server.ts'
import { findParked } from './money-in-hand.server.ts'
import { findMoneyInbox } from './money-inbox.server.ts'
import { aMoneyDesk, idsOf, incomingForm, keyIn, promiseForm, TODAY } from './testing/money-desk.ts'
import type { MoneyDesk } from './testing/money-desk.ts'

let team: MoneyDesk['team']
let captain: MoneyDesk['captain']
let ruth: MoneyDesk['ruth']
let count: number

beforeEach(async () => {
  ;({ team, captain, ruth, count } = await aMoneyDesk())
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

const desk = () => ({ by: ruth.person, today: TODAY })

describe('a check in hand', () => {
  test('is found by its very size, then by its name, then by about its size', async () => {
    const size = 123_400 + count
    const exact = await logged(aGiftByHand(team, captain, { amount: cents(size), giverName: null }))
    const named = await logged(
      aGiftByHand(team, captain, { amount: cents(900_000), giverName: 'Zelda Wójcik' }),
    )
    const near = await logged(
      aGiftByHand(team, captain, { amount: cents(size + 100), giverName: null }),
    )
    const found = await findMatches(ruth.person.id, { amount: cents(size), words: 'wójcik' })
    expect(idsOf(found)).toEqual({ exact: [exact], named: [named], near: [near] })
  })

  test('is found by the number on it, by what it is called and by the team, in any case of letters', async () => {
    const item = await logged(
      aGiftByHand(team, captain, { checkNumber: '90817', label: 'Culver’s check' }),
    )
    for (const words of ['90817', 'CULVER', `city curlers ${count}`])
      expect(
        [...(await findMatches(ruth.person.id, { amount: null, words })).named].map(({ id }) => id),
        words,
      ).toContain(item)
    const none = await findMatches(ruth.person.id, { amount: null, words: '100%' })
    expect(none.named).toEqual([])
  })

  test('of whom the most is expected stands with what is still open, not with what was promised', async () => {
    const item = await logged(
      aGiftByHand(team, captain, { kind: 'sponsorship', amount: cents(70_000) }),
    )
    await received(item, handOf(ruth.person), anIncoming({ amount: cents(30_011) }))
    const found = await findMatches(ruth.person.id, { amount: cents(39_989), words: '' })
    expect(found.exact.map(({ id, open }) => [id, open])).toEqual([[item, 39_989]])
  })

  test('what is overdue stands first, and a long list goes on where it ended', async () => {
    const late = await logged(aGiftByHand(team, captain, { dueOn: '2020-01-02' }))
    const { items } = await findExpected(ruth.person.id, null)
    expect(items[0]).toMatchObject({ id: late, overdue: true })
    const rest = await findExpected(ruth.person.id, `2020-01-02.${late}`)
    expect(rest.items.map(({ id }) => id)).not.toContain(late)
    expect(rest.items[0]?.id).toBe(items[1]?.id)
  })
})

describe('money that matches nothing', () => {
  test('stays in sight until it is matched, and a wrong match is undone', async () => {
    const form = incomingForm({ amount: '50', payerName: 'Walter Nowak' })
    const key = keyIn(form)
    expect(await answerParking(form, desk())).toEqual({
      kind: 'done',
      to: `/staff/money/came/${key}?done=parked`,
    })
    expect((await findParked()).map(({ id }) => id)).toContain(key)
    const item = await logged(aGiftByHand(team, captain))
    const sheet = await findCameSheet(key, ruth.person.id)
    expect([...(sheet?.candidates.exact ?? [])].map(({ id }) => id)).toContain(item)
    const match = formOf({ item, rest: 'will-come' })
    expect(await answerMatch(key, match, ruth.person)).toMatchObject({
      to: expect.stringContaining('done=matched'),
    })
    expect((await findParked()).map(({ id }) => id)).not.toContain(key)
    expect(await answerMatch(key, match, ruth.person)).toMatchObject({
      to: expect.stringContaining('done=nothing-expected'),
    })

    const [made] = (await findCameSheet(key, ruth.person.id))?.matches ?? []
    expect(await answerUndoing(made?.id ?? '', formOf({ reason: ' ' }), ruth.person)).toMatchObject(
      {
        kind: 'again',
        errors: [{ field: 'reason' }],
      },
    )
    await answerUndoing(made?.id ?? '', formOf({ reason: 'Anna’s check' }), ruth.person)
    expect((await findParked()).map(({ id }) => id)).toContain(key)
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 0, expected_cents: 5_000 })
  })

  test('is taken back when it was typed by mistake, and cannot come back from a bank it never was at', async () => {
    const incoming = anIncoming()
    await parkMoney({ incoming, by: handOf(ruth.person) })
    expect(
      await answerReturn(incoming.key, formOf({ reason: 'x', returnedOn: TODAY }), desk()),
    ).toMatchObject({ kind: 'again', errors: [{ field: 'reason' }] })
    const back = formOf({ reason: 'Typed twice' })
    expect(await answerTakingBack(incoming.key, back, ruth.person)).toMatchObject({
      to: expect.stringContaining('done=taken-back'),
    })
    expect((await findParked()).map(({ id }) => id)).not.toContain(incoming.key)
  })
})

test('what staff log to a team that is not there, or of nobody, is asked again', async () => {
  const lost = promiseForm(team, { team: 'no-such-team' })
  expect(await answerPromise(lost, desk())).toMatchObject({ errors: [{ field: 'team' }] })
  const nameless = promiseForm(team, { giverName: '' })
  expect(await answerPromise(nameless, desk())).toMatchObject({ errors: [{ field: 'giverName' }] })
})

test('what will not come is withdrawn with a reason, unless somebody changed it meanwhile', async () => {
  const item = await logged(aGiftByHand(team, captain))
  const stale = formOf({ reason: 'He moved away', revision: '7' })
  expect(await answerWithdrawal(item, stale, ruth.person)).toMatchObject({ kind: 'again' })
  const form = formOf({ reason: 'He moved away', revision: '1' })
  expect(await answerWithdrawal(item, form, ruth.person)).toMatchObject({ kind: 'done' })
  expect((await totalsOf(team)).expected_cents).toBe(0)
})

test('an amount that cannot be read is said, and all that is expected is shown', async () => {
  const search = new URLSearchParams({ amount: 'fifty' })
  const inbox = await findMoneyInbox(search, { by: ruth.person.id, timeZone: 'America/Chicago' })
  expect(inbox).toMatchObject({ problem: 'amount', matches: null })
  expect(inbox.expected).not.toBeNull()
})
