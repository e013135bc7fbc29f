import {
  askSaleStanding,
  closeSale,
  findSaleStanding,
} from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { qrPicture } from '#app/ui/print/qr-picture.server.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { standingOfRow } from './sale-tag.ts'

export type QrSale = Awaited<ReturnType<typeof findQrSale>>

/**
 * The code that a buyer scans, and whether it is paid; `asks` for whoever wants it asked of Stripe itself.
 * @throws a 404 that is the same for a sale of another event and for none (S5).
 */
export async function findQrSale(
  captain: CaptainOf,
  at: { readonly slug: string | undefined; readonly sale: string | undefined },
  asks: boolean,
) {
  const event = await requireEvent(captain, at.slug)
  const { public_id: id } = await requireSale(event.id, at.sale)
  await (asks ? askSaleStanding(id) : findSaleStanding(id))
  const sale = await requireSale(event.id, id)
  const standing = standingOfRow(sale)
  const money = (sum: number) => formatMoney(cents(sum), sale.currency)
  const gone = sale.refunded_cents + sale.lost_cents
  const url = `${env.BASE_URL}/pay/${id}`
  return {
    event,
    id,
    here: `${event.desk}/qr/${id}`,
    url,
    code: standing === 'waiting' || standing === 'paying' ? qrPicture(url) : null,
    words: sale.words,
    amount: money(sale.amount_cents),
    extra: sale.extra_cents > 0 && standing === 'paid' ? money(sale.extra_cents) : null,
    gone: gone > 0 ? money(gone) : null,
    standing,
  }
}

/** Calls it off, so that nobody pays for it any more. @returns where it is seen. */
export async function withdrawQrSale(
  captain: CaptainOf,
  slug: string | undefined,
  sale: string | undefined,
): Promise<string> {
  const event = await requireEvent(captain, slug)
  const { public_id: id } = await requireSale(event.id, sale)
  await closeSale(id)
  return `${event.desk}/qr/${id}`
}

async function requireSale(eventId: number, publicId: string | undefined) {
  const sale = await db
    .selectFrom('sale')
    .select(['public_id', 'words', 'amount_cents', 'extra_cents', 'currency', 'status'])
    .select(['refunded_cents', 'lost_cents', 'expires_at', 'checkout_id'])
    .where('public_id', '=', publicId ?? '')
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  if (!sale) throw new Response('Not found', { status: 404 })
  return sale
}
