import { sql } from 'kysely'
import { openSalePage } from '#app/giving/sales/open-sale-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { askSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { checkoutOf } from '#app/giving/testing/begin-sale.ts'
import { db } from '#app/platform/database.server.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { aCart, order } from '../../testing/tickets.ts'
import type { AnOuting } from '../../testing/tickets.ts'
import type { OrderWish } from '../../place-order.server.ts'
import { findPlaces } from '../places.server.ts'
import type { PlaceRow } from '../places.server.ts'
import type { PlayerAnswers } from '../player.form.ts'

/** What somebody says who has nothing special to say. */
export const answers: PlayerAnswers = {
  name: 'Ottilie',
  email: null,
  phone: '',
  shirt: '',
  handicap: '',
  meal: '',
  allergy: '',
  wish: '',
  seeksGroup: false,
  agrees: false,
}

/** An order that waits for its page at Stripe. @returns its places. */
export async function somePlaces(
  outing: AnOuting,
  lines?: Readonly<Record<string, number>>,
  wish?: Partial<OrderWish>,
): Promise<readonly PlaceRow[]> {
  const placed = await order(aCart(outing, lines, wish))
  if (placed.kind !== 'placed') throw new Error(placed.kind)
  return await findPlaces(sql`o.id = ${placed.orderId}`)
}

/** The same, paid at Stripe, or at no price. */
export async function somePaidPlaces(
  stripe: TestStripe,
  outing: AnOuting,
  lines?: Readonly<Record<string, number>>,
  wish?: Partial<OrderWish>,
): Promise<readonly PlaceRow[]> {
  const places = await somePlaces(outing, lines, wish)
  const orderId = places[0]?.order_id ?? 0
  await payOrder(stripe, orderId)
  return await findPlaces(sql`o.id = ${orderId}`)
}

export async function payOrder(stripe: TestStripe, orderId: number): Promise<void> {
  const { public_id: sale } = await db
    .selectFrom('sale')
    .innerJoin('ticket_order', 'ticket_order.sale_id', 'sale.id')
    .select('sale.public_id')
    .where('ticket_order.id', '=', orderId)
    .executeTakeFirstOrThrow()
  await openSalePage({ salePublicId: sale, extra: cents(0), language: 'en' })
  stripe.pay(await checkoutOf(sale), { email: 'walter.golfs@example.org', name: 'Walter Brandt' })
  await askSaleStanding(sale)
}

export async function placeOf(id: number): Promise<PlaceRow> {
  const [place] = await findPlaces(sql`t.id = ${id}`)
  if (!place) throw new Error('No such place')
  return place
}
