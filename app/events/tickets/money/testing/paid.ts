import { sql } from 'kysely'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { openSalePage } from '#app/giving/sales/open-sale-page.server.ts'
import { askSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { checkoutOf } from '#app/giving/testing/begin-sale.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { wholePayment } from '#db/testing/sales.ts'
import type { ASale } from '#db/testing/sales.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import type { OrderWish } from '../../place-order.server.ts'
import { order } from '../../testing/tickets.ts'

/** An order and its tickets, and what pays it by card. */
export interface AnOrder {
  readonly id: number
  readonly publicId: string
  readonly sale: ASale
  readonly tickets: readonly ATicket[]
}

export type ATicket = Awaited<ReturnType<typeof ticketsOf>>[number]

/** Held while its page at Stripe is open. */
export async function aHeldOrder(wish: OrderWish): Promise<AnOrder> {
  const placed = await order(wish)
  if (placed.kind !== 'placed') throw new Error(`not placed: ${placed.kind}`)
  return await rereadOrder(placed.orderPublicId)
}

/** Paid by card, and booked as every payment is. */
export async function aPaidOrder(wish: OrderWish): Promise<AnOrder> {
  const held = await aHeldOrder(wish)
  await pay(held.sale)
  return await rereadOrder(held.publicId)
}

/** Paid on Stripe's own page, so that what goes back goes by Stripe too. */
export async function aPaidOrderAtStripe(stripe: TestStripe, wish: OrderWish): Promise<AnOrder> {
  const { publicId, sale } = await aHeldOrder(wish)
  await openSalePage({ salePublicId: sale.public_id, extra: cents(0), language: 'en' })
  stripe.pay(await checkoutOf(sale.public_id), {
    name: wish.buyer.name,
    email: wish.buyer.email ?? undefined,
  })
  if ((await askSaleStanding(sale.public_id)) !== 'paid') throw new Error('not paid')
  return await rereadOrder(publicId)
}

export async function pay(sale: ASale) {
  const line = aCharge(wholePayment(sale))
  await bookMovements([line])
  return line
}

/** As it stands now. */
export async function rereadOrder(publicId: string): Promise<AnOrder> {
  const row = await db
    .selectFrom('ticket_order')
    .selectAll()
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  const sale = await db
    .selectFrom('sale')
    .selectAll()
    .where('id', '=', row.sale_id ?? 0)
    .executeTakeFirstOrThrow()
  return { id: row.id, publicId, sale, tickets: await ticketsOf(row.id) }
}

export async function ticketsOf(orderId: number) {
  return await db
    .selectFrom('ticket')
    .selectAll()
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute()
}

/** Receipts of what a sale was paid for, the valid one last. */
export async function receiptsOfSale(saleId: number) {
  const rows = await db
    .selectFrom('receipt')
    .select(['public_id', 'amount_cents', 'fair_value_cents', 'deductible_cents', 'benefit'])
    .select(['donor_name', 'voided_at'])
    .where('sale_id', '=', saleId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    publicId: row.public_id,
    amount: row.amount_cents,
    value: row.fair_value_cents,
    deductible: row.deductible_cents,
    benefit: row.benefit,
    donor: row.donor_name,
    valid: row.voided_at === null,
  }))
}

/** What goes or went back of a sale, in cents, the oldest first. */
export async function refundsOf({ id }: ASale): Promise<number[]> {
  const rows = await db
    .selectFrom('refund')
    .select('amount_cents')
    .where('sale_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ amount_cents: amount }) => amount)
}

export async function lettersTo(email: string) {
  const rows = await db
    .selectFrom('message')
    .select(['kind', 'content'])
    .where('to_address', '=', email)
    .orderBy('id')
    .execute()
  return rows.map(({ kind }) => kind)
}

/** Somebody who comes by a ticket, and can be written to. */
export async function aPlayer({
  ticketId,
  email,
}: {
  readonly ticketId: number
  readonly email: string
}): Promise<void> {
  await db
    .insertInto('player')
    .values({
      ticket_id: ticketId,
      name: 'Bo Lind',
      email,
      waived_at: null,
      waived_version_id: null,
      plays_at: null,
    })
    .execute()
}

/** What an address is told of the place by which somebody comes, oldest first. */
export async function newsTo(email = ''): Promise<readonly string[]> {
  const { rows } = await sql<{ news: string }>`
    select content->>'news' as news from message where to_address = ${email} and kind = 'event-player' order by id`.execute(
    db,
  )
  return rows.map(({ news }) => news)
}

/** The public ids of some tickets of an order, by their place in it. */
export function picked({ tickets }: AnOrder, ...places: readonly number[]): string[] {
  return places.map((place) => tickets[place]?.public_id ?? '')
}
