import { openSalePage } from '#app/giving/sales/open-sale-page.server.ts'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import type { Cents } from '#app/money/cents.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { confirmOrder } from '../letters/confirm-orders.server.ts'
import { placeOrder } from '../place-order.server.ts'
import type { OrderWish, PlacedOrder } from '../place-order.server.ts'

export interface PurchaseWish extends Omit<OrderWish, 'formKey'> {
  /** Of the form, 32 hexadecimal digits. The same form with another cart is another order, and gives back what the first held. */
  readonly formKey: string
  /** What the buyer read that the places cost now: that, or nothing is sold (C4). */
  readonly seen: Cents
  /** The gift on top. */
  readonly extra: Cents
}

export type Purchase =
  | Exclude<PlacedOrder, { kind: 'placed' }>
  /** To Stripe's page, or to the order where nothing is to be paid or Stripe is away. */
  | { readonly kind: 'on'; readonly to: string }

/** Holds a cart and leads to where it is paid. */
export async function buyTickets(wish: PurchaseWish): Promise<Purchase> {
  const { seen, extra, ...order } = wish
  const formKey = `${wish.formKey}.${keyOfCart(wish)}`
  await giveBackEarlier(wish.formKey, formKey)
  const placed = await placeAtPrice({ ...order, formKey }, seen)
  if (placed.kind !== 'placed') return placed
  return { kind: 'on', to: await wayToPay(placed, extra, wish) }
}

/** A price that is not the one that was read, whatever made it so: all of the order is undone. */
class OtherPrice extends Error {}

async function placeAtPrice(wish: OrderWish, seen: Cents): Promise<PlacedOrder> {
  try {
    return await inTransaction(async (trx) => {
      const placed = await placeOrder(trx, wish)
      if (placed.kind === 'placed') {
        if ((await dueOf(trx, placed.orderId, wish.pays)) !== seen) throw new OtherPrice()
        await confirmOrder(trx, placed.orderId)
      }
      return placed
    })
  } catch (error) {
    if (error instanceof OtherPrice) return { kind: 'changed' }
    throw error
  }
}

async function dueOf(trx: Trx, orderId: number, pays: OrderWish['pays']): Promise<number> {
  const tickets = await trx
    .selectFrom('ticket')
    .select(['price_cents', 'position'])
    .where('order_id', '=', orderId)
    .execute()
  return tickets
    .filter(({ position }) => pays === 'all' || position === 1)
    .reduce((sum, { price_cents: price }) => sum + price, 0)
}

async function wayToPay(
  { orderId, orderPublicId }: { readonly orderId: number; readonly orderPublicId: string },
  extra: Cents,
  { language }: PurchaseWish,
): Promise<string> {
  const page = `/orders/${orderPublicId}`
  const sale = await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select('s.public_id')
    .where('o.id', '=', orderId)
    .executeTakeFirst()
  if (!sale) return page
  const opened = await openSalePage({ salePublicId: sale.public_id, extra, language })
  switch (opened.kind) {
    case 'ready':
      return opened.payAt
    case 'over':
      return page
    case 'busy':
      return `${page}?problem=busy`
  }
}

/** Who goes back from Stripe's page and presses again with another cart does not hold two. */
async function giveBackEarlier(form: string, but: string): Promise<void> {
  const held = await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select('s.public_id')
    .where('o.form_key', 'like', `${form}.%`)
    .where('o.form_key', '<>', but)
    .where('o.released_at', 'is', null)
    .where('s.status', '=', 'started')
    .execute()
  for (const { public_id: publicId } of held) await closeSale(publicId)
}

function keyOfCart({ lines, pays, code, versionId, buyer, firm }: PurchaseWish): string {
  return hashKey(JSON.stringify([lines, pays, code, versionId, buyer, firm])).slice(0, 32)
}
