import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeContribution } from '#app/contributions/change-contribution.server.ts'
import { aGiftByHand, aKey, logged, totalsOf } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { pool } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { checkBooks } from '#db/books.ts'
import { answerMany } from './answer-many.server.ts'
import { answerPromise } from './answer-promise.server.ts'
import { aMoneyDesk, itemOf, promiseForm, sureForm, TODAY } from './testing/money-desk.ts'
import type { MoneyDesk } from './testing/money-desk.ts'

let team: MoneyDesk['team']
let captain: MoneyDesk['captain']
let ruth: MoneyDesk['ruth']

beforeEach(async () => {
  ;({ team, captain, ruth } = await aMoneyDesk())
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

const desk = () => ({ by: ruth.person, today: TODAY })

describe('many at once', () => {
  test('are shown with their sum first, and one that changed meanwhile does not hold up the others', async () => {
    const items = [
      await logged(aGiftByHand(team, captain, { amount: cents(4_000) })),
      await logged(aGiftByHand(team, captain, { amount: cents(2_500) })),
    ]
    const asked = await answerMany(formOf({ item: items }), desk())
    if (asked.kind !== 'confirm') throw new Error(asked.kind)
    expect([asked.total, asked.items.length]).toEqual([6_500, 2])
    expect((await totalsOf(team)).raised_cents).toBe(0)
    const [changed = ''] = items
    await changeContribution({
      publicId: changed,
      revision: 1,
      teamId: team.id,
      words: aGiftByHand(team, captain, { amount: cents(4_100) }),
      by: captain,
    })
    const sure = sureForm(asked.items)
    const done = await answerMany(sure, desk())
    expect(done).toMatchObject({ kind: 'received', total: 2_500, gone: 0 })
    if (done.kind !== 'received') throw new Error(done.kind)
    expect(done.lines.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'confirmed'])
    expect(await answerMany(sure, desk())).toMatchObject({ total: 0, gone: 1 })
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 2_500, expected_cents: 4_100 })
  })

  test('leave out what one entered oneself, whatever the form says', async () => {
    const own = itemOf(await answerPromise(promiseForm(team), desk()))
    expect(await answerMany(formOf({ item: [own] }), desk())).toEqual({ kind: 'nothing-chosen' })
    const forced = formOf({
      item: [own],
      sure: 'yes',
      [`key-${own}`]: aKey(),
      [`open-${own}`]: '7500',
    })
    expect(await answerMany(forced, desk())).toMatchObject({
      total: 0,
      lines: [{ outcome: 'own-entry' }],
    })
  })

  test('sent twice at the same moment are received once', async () => {
    const item = await logged(aGiftByHand(team, captain))
    const asked = await answerMany(formOf({ item: [item] }), desk())
    if (asked.kind !== 'confirm') throw new Error(asked.kind)
    const sure = sureForm(asked.items)
    await Promise.all([answerMany(sure, desk()), answerMany(sure, desk())])
    expect((await totalsOf(team)).raised_cents).toBe(5_000)
  })
})
