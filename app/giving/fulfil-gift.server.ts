import { db } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { refreshCheckout } from './refresh-facts.server.ts'

/** `void`: it came by hand, and its money turned out to be another's or was given back; its receipt no longer counts. */
export type GiftStanding = 'paid' | 'processing' | 'open' | 'expired' | 'failed' | 'void'

/**
 * Says how a gift stands when its donor comes back, and books it then and there if Stripe says it is paid: the page is
 * right whether the webhook came before, after or never (F7). When Stripe cannot be asked, it says what we know.
 * @returns `undefined` for a gift that is not there.
 */
export async function fulfilGift(publicId: string): Promise<GiftStanding | undefined> {
  const gift = await findStanding(publicId)
  if (!gift) return undefined
  if (gift.status !== 'started' && gift.status !== 'processing' && gift.status !== 'expired')
    return gift.status
  if (gift.checkout_id) await askStripe(gift.checkout_id)
  const after = await findStanding(publicId)
  return after?.status === 'started' ? 'open' : after?.status
}

function findStanding(publicId: string) {
  return db
    .selectFrom('gift')
    .select(['status', 'checkout_id'])
    .where('public_id', '=', publicId)
    .executeTakeFirst()
}

async function askStripe(checkoutId: string): Promise<void> {
  try {
    await refreshCheckout(checkoutId)
  } catch (err) {
    log.warn({ err }, 'the payment company could not be asked how a gift stands')
  }
}
