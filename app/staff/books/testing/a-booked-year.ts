import { sql } from 'kysely'
import { addToSlip, depositSlip, reconcileDeposit } from '#app/contributions/deposits.server.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
  someTakings,
} from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { notePayout } from '#app/giving/note-facts.server.ts'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement, PayoutFact } from '#app/payments/words.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aCharge, aDispute, aRefund, aWonDispute } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aStartedSale, findSale, wholePayment } from '#db/testing/sales.ts'

/** What hledger's syntax would take wrong, and what people may all the same call their team. */
export const ODD_NAME = 'Bake; type:C | (Men)  two & =3 "q" [2026-01-01]\n    assets:bank  1 USD'
/** What must never be in the book's own file. */
export const DONOR = { name: 'Zebulon Quist', email: 'zebulon@example.org' }

/**
 * A year of the organization's calendar in which everything happened that the book knows, to its last second, and some days
 * before and after it.
 */
export async function aBookedYear(): Promise<{ readonly year: string }> {
  await anOrganization({ time_zone: 'America/Chicago' })
  const past = await aCampaign({ slug: 'first-beds', name: 'First beds', closed_at: new Date() })
  const saturday = await aTeam({ name: 'Saturday Men', slug: 'saturday-men' })
  const odd = await aTeam({ name: ODD_NAME, slug: 'bake' })
  const donor = { donorName: DONOR.name, donorEmail: DONOR.email, shown_name: DONOR.name }
  await aPaidGift({ team: saturday, ...donor, paidAt: at('2025-12-31T23:59:59') })
  await aPaidGift({
    team: null,
    campaign: past,
    amount_cents: 1234,
    paidAt: at('2025-06-01T12:00'),
  })

  await aPaidGift({ team: odd, ...donor, amount_cents: 9999, paidAt: at('2026-01-01T00:00') })
  const back = await aPaidGift({ team: saturday, ...donor, paidAt: at('2026-03-08T12:00') })
  await bookMovements([aRefund(back, 1250, at('2026-03-09T12:00'))])
  const lost = await aPaidGift({ team: odd, amount_cents: 4000, paidAt: at('2026-04-01T12:00') })
  await bookMovements([aDispute(lost, at('2026-04-20T12:00'))])
  const won = await aPaidGift({ team: null, amount_cents: 2500, paidAt: at('2026-04-02T12:00') })
  const dispute = aDispute(won, at('2026-04-21T12:00'))
  await bookMovements([dispute])
  await bookMovements([aWonDispute(dispute, at('2026-06-01T12:00'))])
  for (const income of ['ticket_income', 'sponsor_income'] as const) {
    const sale = await aStartedSale({ team: saturday, income, amount_cents: 48_000 })
    await bookMovements([aCharge(wholePayment(sale), { paidAt: at('2026-05-10T12:00') })])
    const paid = await findSale(sale.id)
    await bookMovements([aRefund(paid, 12_000, at('2026-05-11T12:00'))])
  }
  await bookMovements([aLine('other', 777, 0, '2026-05-05T12:00')])
  await bookMovements([aLine('fee', -200, 0, '2026-05-31T23:30')])
  await aPayout('po_of_july', '2026-07-01T12:00')
  await someMoneyByHand(saturday)
  await aPaidGift({ team: saturday, amount_cents: 6001, paidAt: at('2026-12-31T23:59:59') })

  await aPaidGift({ team: saturday, amount_cents: 100, fee: 0, paidAt: at('2027-01-01T00:00') })
  return { year: '2026' }
}

/** A check that went to the bank, which counted it short; takings that are in hand, and a promise that nothing came for. */
async function someMoneyByHand(team: ATeam): Promise<void> {
  const captain = await aHand()
  const treasurer = await aHand('Ruth the treasurer')
  const gift = aGiftByHand(team, captain, { giverName: DONOR.name, giverEmail: DONOR.email })
  const check = anIncoming({ payerName: DONOR.name })
  await received(await logged(gift), treasurer, check)
  await addToSlip({ remittancePublicIds: [check.key], by: treasurer })
  const { public_id: depositPublicId } = await db
    .selectFrom('deposit')
    .select('public_id')
    .executeTakeFirstOrThrow()
  const slip = { depositPublicId, total: cents(5_000), slipNumber: '77', depositedOn: '2026-11-06' }
  await depositSlip({ ...slip, by: treasurer })
  await reconcileDeposit({
    depositPublicId,
    onStatement: cents(4_990),
    statementOn: '2026-11-09',
    differenceReason: 'The bank counted ten cents less',
    by: treasurer,
  })
  const takings = anIncoming({ means: 'cash', amount: cents(35_900), checkNumber: null })
  await received(await logged(someTakings(team, captain)), treasurer, takings)
  await logged(aGiftByHand(team, captain, { kind: 'sponsorship', amount: cents(20_000) }))
}

/** A moment of Chicago's clock. */
function at(local: string): Date {
  const winter = new Date(`${local}-06:00`)
  const summer = new Date(`${local}-05:00`)
  const month = Number(local.slice(5, 7))
  const day = local.slice(5, 10)
  return month > 3 && month < 11 ? summer : day >= '03-08' && month === 3 ? summer : winter
}

/** All that lies at Stripe goes to the bank. */
async function aPayout(payoutId: string, when: string): Promise<void> {
  const { rows } = await sql<{ net: number }>`
    select sum(net)::bigint as net from stripe_balance_transaction where created_at < ${at(when)}`.execute(
    db,
  )
  const amount = cents(rows[0]?.net ?? 0)
  const fact: PayoutFact = {
    kind: 'payout',
    payoutId,
    amount,
    status: 'paid',
    automatic: true,
    complete: true,
    arrivesOn: new Date(`${when.slice(0, 8)}03T00:00:00Z`),
  }
  await bookMovements([{ ...aLine('payout', 0 - amount, 0, when), source: fact }])
  await inTransaction((trx) => notePayout(trx, fact, 'usd'))
  await sql`update stripe_balance_transaction set payout_id = ${payoutId} where created_at <= ${at(when)}`.execute(
    db,
  )
  await sql`update payout set opened_at = now() where stripe_payout_id = ${payoutId}`.execute(db)
}

function aLine(
  type: MoneyMovement['type'],
  amount: number,
  fee: number,
  when: string,
): MoneyMovement {
  return {
    id: `txn_${type}_${when.replaceAll(/\D/g, '')}`,
    type,
    reportingCategory: type,
    amount: cents(amount),
    fee: cents(fee),
    net: cents(amount - fee),
    currency: 'usd',
    createdAt: at(when),
    availableAt: at(when),
    source: { kind: 'other', id: null },
  }
}
