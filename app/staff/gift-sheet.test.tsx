import { sql } from 'kysely'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import {
  aCharge,
  aDispute,
  aFailedCharge,
  aRefund,
  asLost,
  aWonDispute,
} from '#db/testing/money-lines.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { aPaidSale, wholePayment } from '#db/testing/sales.ts'
import { GiftSheetPage } from './gift-sheet-page.tsx'
import { findGiftSheet } from './gift-sheet.server.ts'
import { findStaffFrame } from './staff-frame.server.ts'
import type { StaffFrame } from './staff-frame.server.ts'

let frame: StaffFrame
let gift: AGift

beforeAll(async () => {
  await anOrganization()
  const session = await aSession(await aStaffMember('finance'), 'staff')
  frame = await findStaffFrame(await requireStaff(aRequest('/', [session]), 'see-desk'))
})
beforeEach(async () => {
  gift = await aPaidGift({ amount_cents: 5_000, fee: 140 })
})

test('of a gift that was lost in a dispute, the sheet counts the fee of the dispute too, and its net is what the book has with Stripe', async () => {
  await bookMovements([asLost(aDispute(gift))])
  const { sheet, page } = await look(gift)
  expect(sheet).toMatchObject({ amount: 5_000, fee: 140, disputeFee: 1_500, lost: 5_000 })
  expect(sheet.net).toBe(-1_640)
  expect(sheet.net).toBe(await withStripe(gift))
  expect(page).toContain('<dt>Dispute fee</dt><dd class="stat-value figures">$15.00</dd>')
})

test('of one that was sent back in part before, too', async () => {
  await bookMovements([aRefund(gift, 1_000)])
  await bookMovements([asLost(aDispute({ ...gift, amount_cents: 4_000 }))])
  const { sheet } = await look(gift)
  expect(sheet).toMatchObject({ refunded: 1_000, lost: 4_000, net: -1_640 })
  expect(sheet.net).toBe(await withStripe(gift))
})

test('while a dispute is open, the sheet says how much of the net is held back; when it is won, its fee is gone again', async () => {
  const dispute = aDispute(gift)
  await bookMovements([dispute])
  const open = await look(gift)
  expect(open.sheet).toMatchObject({ disputeFee: 1_500, disputed: 5_000, net: 3_360 })
  expect(open.sheet.net - open.sheet.disputed).toBe(await withStripe(gift))
  expect(open.page).toContain('the bank holds $50.00 back for now')
  await bookMovements([aWonDispute(dispute)])
  const won = await look(gift)
  expect(won.sheet).toMatchObject({ disputeFee: 0, disputed: 0, net: 4_860 })
  expect(won.sheet.net).toBe(await withStripe(gift))
  expect(won.page).not.toMatch(/Dispute fee<|back for now/)
})

test('of a payment that bounced, the fee that Stripe kept is all that the net has', async () => {
  const started = await aStartedGift({ amount_cents: 5_000 })
  const charge = aCharge(started, { fee: 140 })
  await bookMovements([charge])
  await bookMovements([aFailedCharge(charge)])
  const { sheet } = await look(started)
  expect(sheet).toMatchObject({ status: 'failed', fee: 140, net: -140 })
  expect(sheet.net).toBe(await withStripe(started))
})

test('the fee of a dispute of a payment with a sale in it stays with the sale, and is not the gift’s', async () => {
  const sale = await aPaidSale({ extra_cents: 100 })
  await bookMovements([asLost(aDispute(wholePayment(sale)))])
  const { public_id } = await db
    .selectFrom('gift')
    .select('public_id')
    .where('id', '=', sale.gift_id ?? 0)
    .executeTakeFirstOrThrow()
  const { sheet } = await look({ public_id })
  expect(sheet).toMatchObject({ amount: 100, lost: 100, fee: 4, disputeFee: 0, net: -4 })
})

async function look({ public_id }: Pick<AGift, 'public_id'>) {
  const sheet = await findGiftSheet(public_id)
  if (!sheet) throw new Error('There is no such gift')
  return { sheet, page: renderToStaticMarkup(<GiftSheetPage gift={sheet} frame={frame} />) }
}

/** What the book says that Stripe holds for us of a gift, in cents. */
async function withStripe({ id }: AGift): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select sum(p.amount)::bigint as cents
      from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
     where j.gift_id = ${id} and a.code = 'stripe_clearing'`.execute(db)
  return rows[0]?.cents ?? 0
}
