import { payments } from '#app/payments/payments.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { endAtStripe } from './stop-monthly-gift.server.ts'
import { noteMonthly } from './note-monthly.server.ts'

/** Brings a monthly gift to where its subscription stands at Stripe. What was charged is booked from Stripe's book alone. */
export async function refreshMonthly(subscriptionId: string): Promise<void> {
  const fact = await payments().findMonthly(subscriptionId)
  if (fact) await inTransaction((trx) => noteMonthly(trx, fact))
}

/**
 * Asks how all monthly gifts stand that have not ended here, and ends again what was stopped and Stripe has not answered for.
 * @returns how many were asked about.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function refreshAllMonthly(): Promise<number> {
  const seen = new Set<string>()
  for await (const page of payments().listMonthly())
    for (const fact of page) {
      seen.add(fact.subscriptionId)
      await inTransaction((trx) => noteMonthly(trx, fact))
    }
  const open = await db
    .selectFrom('monthly_gift')
    .select(['id', 'subscription_id', 'stopped_at'])
    .where('status', 'in', ['active', 'behind'])
    .execute()
  for (const { id, subscription_id, stopped_at } of open) {
    if (subscription_id !== null && !seen.has(subscription_id))
      await refreshMonthly(subscription_id)
    if (stopped_at !== null) await endAtStripe(id)
  }
  return open.length
}
