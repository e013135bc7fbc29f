import { payments } from '#app/payments/payments.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { refreshCheckout } from '../refresh-facts.server.ts'
import { releaseUnpaid } from './release-unpaid.server.ts'

/** `paying`: somebody has opened Stripe's page. `failed`: it was paid, and the bank took it back. */
export type SaleStanding = 'waiting' | 'paying' | 'paid' | 'expired' | 'failed'

/** How a sale stands by our book; one whose time is up is closed at Stripe first, so that it can no longer be paid. */
export async function findSaleStanding(publicId: string): Promise<SaleStanding | undefined> {
  const sale = await findSale(publicId)
  if (sale?.status === 'started' && sale.expires_at <= now()) {
    await closeSale(publicId)
    return standingOf(await findSale(publicId))
  }
  return standingOf(sale)
}

/** The same, after Stripe itself was asked: for the buyer who comes back, and the cashier who asks (F7). */
export async function askSaleStanding(publicId: string): Promise<SaleStanding | undefined> {
  const sale = await findSale(publicId)
  if (sale?.checkout_id && sale.status === 'started') await ask(sale.checkout_id)
  return await findSaleStanding(publicId)
}

/** No more can be paid for it from now on, unless that has just happened. */
export async function closeSale(publicId: string): Promise<void> {
  const sale = await findSale(publicId)
  if (sale?.status !== 'started') return
  if (sale.checkout_id !== null) {
    if ((await payments().closeCheckout(sale.checkout_id)) === 'busy') return
    await ask(sale.checkout_id)
  }
  await inTransaction(async (trx) => {
    const expired = await trx
      .updateTable('sale')
      .set({ status: 'expired', checkout_url: null })
      .where('public_id', '=', publicId)
      .where('status', '=', 'started')
      // A page that was opened meanwhile is closed by whoever looks next.
      .where('checkout_id', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (expired) await releaseUnpaid(trx, expired.id)
  })
}

function findSale(publicId: string) {
  return db
    .selectFrom('sale')
    .select(['status', 'expires_at', 'checkout_id'])
    .where('public_id', '=', publicId)
    .executeTakeFirst()
}

function standingOf(sale: Awaited<ReturnType<typeof findSale>>): SaleStanding | undefined {
  if (sale?.status !== 'started') return sale?.status
  return sale.checkout_id === null ? 'waiting' : 'paying'
}

async function ask(checkoutId: string): Promise<void> {
  try {
    await refreshCheckout(checkoutId)
  } catch (err) {
    log.warn({ err }, 'the payment company could not be asked how a sale stands')
  }
}
