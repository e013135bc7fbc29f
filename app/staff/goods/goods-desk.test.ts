import { beforeEach, expect, test } from 'vitest'
import { findReceipt } from '#app/receipts/receipt.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { aKey } from '#app/contributions/testing/money-by-hand.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { answerConfirmation, answerGoods, answerGoodsWithdrawal } from './answer-goods.server.ts'
import { findGoodsDesk } from './goods-desk.server.ts'

const today = '2026-11-26'
let team: ATeam
let count = 0

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
})

test('goods are logged by one and confirmed by another, and then have a receipt without a value', async () => {
  const { ruth, lee } = await twoOfStaff()
  const { form, id } = aForm()
  expect(await answerGoods(form, { by: ruth, today })).toMatchObject({ kind: 'done' })
  expect(await answerConfirmation(id, asRead(), ruth)).toBe('/staff/goods?done=own-entry')
  expect((await findGoodsDesk(ruth.id)).waiting.find((one) => one.id === id)?.own).toBe(true)
  const outcomes = await Promise.all([
    answerConfirmation(id, asRead(), lee),
    answerConfirmation(id, asRead(), lee),
  ])
  expect(new Set(outcomes)).toEqual(
    new Set(['/staff/goods?done=confirmed', '/staff/goods?done=decided-before']),
  )
  const receipt = (await findGoodsDesk(lee.id)).came.find((one) => one.id === id)?.receipt
  expect(await findReceipt(receipt?.id ?? '')).toMatchObject({
    of: 'goods',
    amount: 0,
    goods: { words: 'A gray couch', place: 'The office' },
  })
})

test('what is missing is said beside its field, and what was typed is kept', async () => {
  const { ruth } = await twoOfStaff()
  const answer = await answerGoods(
    aForm({ description: ' ', place: '', givenOn: '2026-11-27' }).form,
    {
      by: ruth,
      today,
    },
  )
  expect(answer).toMatchObject({
    kind: 'again',
    typed: { giverName: 'Rosa Delgado', description: ' ' },
    errors: [{ field: 'description' }, { field: 'givenOn' }, { field: 'place' }],
  })
  expect(await answerGoods(aForm({ team: 'nobody-here' }).form, { by: ruth, today })).toMatchObject(
    {
      errors: [{ field: 'team' }],
    },
  )
})

test('goods are withdrawn with a reason, and their receipt is void', async () => {
  const { ruth, lee } = await twoOfStaff()
  const { form, id } = aForm()
  await answerGoods(form, { by: ruth, today })
  await answerConfirmation(id, asRead(), lee)
  const receipt = (await findGoodsDesk(lee.id)).came.find((one) => one.id === id)?.receipt
  expect(await answerGoodsWithdrawal(id, new FormData(), lee)).toMatchObject({ kind: 'again' })
  const why = new FormData()
  why.set('reason', 'It was another’s couch')
  expect(await answerGoodsWithdrawal(id, why, lee)).toMatchObject({ kind: 'done' })
  expect((await findReceipt(receipt?.id ?? ''))?.voided).toEqual({ by: null })
})

function aForm(typed: Readonly<Record<string, string>> = {}) {
  const form = new FormData()
  const id = aKey()
  const all = {
    key: id,
    team: team.slug,
    giverName: 'Rosa Delgado',
    description: 'A gray couch',
    givenOn: '2026-11-20',
    place: 'The office',
    ...typed,
  }
  for (const [name, value] of Object.entries(all)) form.set(name, value)
  return { form, id }
}

/** The form as it stood beside what was read. */
function asRead(revision = 1) {
  const form = new FormData()
  form.set('revision', String(revision))
  return form
}

async function twoOfStaff() {
  count++
  const { person: ruth } = await someStaff(`ruth-${count}@example.org`, 'finance')
  const { person: lee } = await someStaff(`lee-${count}@example.org`, 'finance')
  return { ruth, lee }
}
