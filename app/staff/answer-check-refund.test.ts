import { beforeAll, expect, test } from 'vitest'
import { depositSlip } from '#app/contributions/deposits.server.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  onTheSlip,
  received,
} from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { answerRefund } from './answer-refund.server.ts'
import { findGiftSheet } from './gift-sheet.server.ts'

let by = { id: 0, publicId: '', email: '', name: null as string | null }

beforeAll(async () => {
  await anOrganization()
  const { id, public_id: publicId, email, name } = await aStaffMember('finance', { name: 'Ruth' })
  by = { id, publicId, email, name }
})

test('a gift by hand is paid back by check once its money is at the bank, after staff were asked', async () => {
  const ruth = await aHand('Ruth the treasurer')
  const promise = await logged(
    aGiftByHand(await aTeam(), await aHand(), { giverAddress: '12 N Water St' }),
  )
  const incoming = anIncoming()
  await received(promise, ruth, incoming)
  const { public_id: id } = await db
    .selectFrom('gift')
    .select('public_id')
    .executeTakeFirstOrThrow()
  const asked = { part: 'some', amount: '20', checkNumber: '2201', reason: 'Given twice' }
  expect((await findGiftSheet(id))?.byHand).toEqual({
    money: 'in-hand',
    address: '12 N Water St',
    checkNumber: '1042',
  })
  expect(await refund(id, asked)).toMatchObject({ kind: 'again', errors: [{ field: 'part' }] })

  await depositSlip({
    depositPublicId: await onTheSlip([incoming.key], ruth),
    total: cents(5_000),
    slipNumber: null,
    depositedOn: '2026-11-20',
    by: ruth,
  })
  expect(await refund(id, asked)).toMatchObject({ kind: 'confirm', amount: 2_000, left: 5_000 })
  const sure = { ...asked, sure: 'yes', asked: '5000' }
  const answers = await Promise.all([refund(id, sure), refund(id, sure)])
  expect(answers.filter(({ kind }) => kind === 'done')).toEqual([
    { kind: 'done', to: `/staff/gifts/${id}?done=paid-back` },
  ])
  expect(await findGiftSheet(id)).toMatchObject({
    byHand: { money: 'at-the-bank' },
    refunded: 2_000,
    left: 3_000,
    refunds: [{ by: 'Ruth', status: 'succeeded', check: '2201' }],
  })
})

async function refund(id: string, typed: Record<string, string>) {
  const form = formOf(typed)
  return await answerRefund(id, form, { by, currency: 'usd' })
}
