import { sql } from 'kysely'
import { payments } from '#app/payments/payments.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { bookMovements } from './book-movements.server.ts'
import { bookMovementsOfCharges, bookMovementsOfPayout } from './fetch-movements.server.ts'
import { findKnownPaymentOfCharge } from './gifts-in-book.server.ts'
import { noteDispute, notePayout } from './note-facts.server.ts'
import { noteRefund } from './note-refunds.server.ts'
import { tellOfGifts } from './tell-of-gifts.server.ts'

/** Brings a gift, or a sale, to where its checkout stands at Stripe: paid, on its way, or over. */
export async function refreshCheckout(checkoutId: string, bankSaidNo = false): Promise<void> {
  const checkout = await payments().findCheckout(checkoutId)
  if (!checkout) return
  switch (checkout.status) {
    case 'paid':
      if (checkout.movement) await bookMovements([checkout.movement])
      return
    case 'processing':
      return moveGift(checkout.giftId, bankSaidNo ? 'failed' : 'processing')
    case 'expired':
      await loseCheckout(checkoutId)
      return moveGift(checkout.giftId, 'expired')
    case 'open':
  }
}

/** Only a gift that is not paid moves: money that has come is undone by the book alone. */
async function moveGift(
  giftId: string | null,
  status: 'processing' | 'failed' | 'expired',
): Promise<void> {
  if (giftId === null) return
  await db
    .updateTable('gift')
    .set({ status, checkout_url: null })
    .where('public_id', '=', giftId)
    .where('status', 'in', status === 'failed' ? ['started', 'processing'] : ['started'])
    .execute()
}

/** A page of Stripe's that is over: while the sale itself is not, the next buyer is given a new one. */
async function loseCheckout(checkoutId: string): Promise<void> {
  await db
    .updateTable('sale')
    .set({ checkout_id: null, checkout_url: null, page_asked_at: null })
    .where('checkout_id', '=', checkoutId)
    .where('status', '<>', 'paid')
    .execute()
}

/** Books what a refund moved, and writes down how it stands. */
export async function refreshRefund(refundId: string): Promise<void> {
  const fact = await payments().findRefund(refundId)
  if (!fact?.chargeId) return
  const chargeId = fact.chargeId
  await bookMovementsOfCharges([chargeId])
  await inTransaction(async (trx) => {
    const payment = await findKnownPaymentOfCharge(trx, chargeId)
    if (payment) await noteRefund(trx, payment, fact)
  })
}

/** Books what a dispute moved, and its end. */
export async function refreshDispute(disputeId: string): Promise<void> {
  const fact = await payments().findDispute(disputeId)
  if (!fact) return
  await bookMovementsOfCharges([fact.chargeId])
  const { currency } = await db
    .selectFrom('organization')
    .select('currency')
    .executeTakeFirstOrThrow()
  await inTransaction(async (trx) => tellOfGifts(trx, await noteDispute(trx, fact, currency)))
}

/** Writes down how a payout stands and, once Stripe has said what it is made of, which lines left with it (I12). */
export async function refreshPayout(payoutId: string): Promise<void> {
  const fact = await payments().findPayout(payoutId)
  if (!fact) return
  const { currency } = await db
    .selectFrom('organization')
    .select('currency')
    .executeTakeFirstOrThrow()
  await inTransaction((trx) => notePayout(trx, fact, currency))
  if (fact.complete) await openPayout(payoutId)
}

async function openPayout(payoutId: string): Promise<void> {
  const lines = await bookMovementsOfPayout(payoutId)
  await inTransaction(async (trx) => {
    // Of two at once the second waits here, not among the lines.
    await trx
      .updateTable('payout')
      .set({ opened_at: now() })
      .where('stripe_payout_id', '=', payoutId)
      .execute()
    await sql`update stripe_balance_transaction set payout_id = ${payoutId} where id = any(${lines}::text[])`.execute(
      trx,
    )
  })
}
