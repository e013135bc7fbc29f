import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import { sumOfRefundsUnderWay } from '../write-refund.server.ts'
import { lockSales } from '../sales-in-book.server.ts'
import type { SaleRow } from '../sales-in-book.server.ts'

/** The sale whose payment a gift is part of, locked before the gift, as booking does (F11). */
export async function lockSaleOfGift(trx: Trx, giftPublicId: string): Promise<SaleRow | undefined> {
  const { rows } = await sql<{ public_id: string }>`
    select s.public_id from sale s join gift g on g.id = s.gift_id where g.public_id = ${giftPublicId}
  `.execute(trx)
  return rows[0] && (await lockSales(trx, [rows[0].public_id], []))[0]
}

/** What of a payment, the gift in it too, may still be sent back. */
export async function leftOfPayment(trx: Trx, sale: SaleRow): Promise<number> {
  const underWay = await sumOfRefundsUnderWay(trx, { giftId: sale.gift_id, saleId: sale.id })
  const came = sale.amount_cents + sale.extra_cents
  return came - sale.refunded_cents - sale.lost_cents - sale.disputed_cents - underWay
}
