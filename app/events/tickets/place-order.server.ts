import { sql } from 'kysely'
import { writeSale } from '#app/giving/sales/ask-for-sale.server.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'
import { lockEvent } from '../lock-event.server.ts'
import type { LockedEvent } from '../lock-event.server.ts'
import { countSold } from './count-sold.server.ts'
import { cutTickets } from './cut-tickets.ts'
import type { CutTicket } from './cut-tickets.ts'
import { mostInOrder } from './package.ts'
import { isOnSale } from './package-standing.ts'
import { findPackages } from './packages.server.ts'
import { findRebate } from './rebate.server.ts'

interface OrderLine {
  readonly packagePublicId: string
  readonly units: number
}

export interface OrderWish {
  readonly eventPublicId: string
  /** The text that the buyer read: at its prices, or not at all. */
  readonly versionId: number
  readonly lines: readonly OrderLine[]
  readonly buyer: { readonly name: string; readonly email: string | null }
  readonly firm: string | null
  readonly way: 'card' | 'invoice' | 'cash'
  /** `own`: of a group that comes together the buyer pays for the first place, and each friend for theirs. */
  readonly pays: 'all' | 'own'
  /** As it was typed; a price made smaller by words that are not good is not charged, but refused. */
  readonly code: string | null
  readonly language: Language
  /** Of the captain or staff who sells it; `null` for a buyer. */
  readonly soldBy: number | null
  /** Of the form: sent twice, it is one order. */
  readonly formKey: string
  /** What Stripe's page says is bought, at most 80 letters. */
  readonly words: string
}

export type PlacedOrder =
  | { readonly kind: 'placed'; readonly orderId: number; readonly orderPublicId: string }
  /** The event is out of sight, over, called off, or sells nothing just now; or no card is taken at all. */
  | { readonly kind: 'closed' }
  /** What the buyer read is not so any more. */
  | { readonly kind: 'changed' }
  /** Of these packages, or of places altogether, there are not so many left. */
  | { readonly kind: 'too-few-left'; readonly packagePublicIds: readonly string[] }
  | { readonly kind: 'code-not-good' }
  | { readonly kind: 'nothing' }

/**
 * Holds what a cart asks for, or nothing of it: under the lock of its event, so that the last place is promised once (F9, I19).
 * Prices are those of the text that the buyer read. What is paid by card waits for its page at Stripe, and is given back when that
 * is closed unpaid; what costs nothing is had at once; what is owed by hand is written down by whoever calls this.
 */
export async function placeOrder(trx: Trx, wish: OrderWish): Promise<PlacedOrder> {
  const event = await lockEvent(trx, wish.eventPublicId)
  if (!event) return { kind: 'closed' }
  const before = await trx
    .selectFrom('ticket_order')
    .select(['id', 'public_id'])
    .where('form_key', '=', wish.formKey)
    .where('event_id', '=', event.id)
    .executeTakeFirst()
  if (before) return { kind: 'placed', orderId: before.id, orderPublicId: before.public_id }
  if (!(await isSelling(trx, event))) return { kind: 'closed' }
  if (event.approved_version_id !== wish.versionId) return { kind: 'changed' }
  const lines = await readLines(trx, wish)
  if (lines === 'changed') return { kind: 'changed' }
  if (lines.length === 0) return { kind: 'nothing' }
  const rebate = await findRebate(trx, event.id, wish.code)
  if (rebate === 'not-good') return { kind: 'code-not-good' }
  const tickets = cutTickets(
    lines.map(({ of, units }) => ({
      of: { ...of, packageId: of.id, fairValue: of.fairValue ?? of.price },
      units,
    })),
    rebate && rebate.takes,
  )
  const scarce = await findScarce(trx, event, lines, tickets)
  if (scarce) return { kind: 'too-few-left', packagePublicIds: scarce }
  return await write(trx, event, wish, {
    tickets,
    kind: lines.some(({ of }) => of.kind === 'sponsorship') ? 'sponsorship' : 'tickets',
    discountId: rebate && rebate.id,
  })
}

type Line = Exclude<Awaited<ReturnType<typeof readLines>>, 'changed'>[number]

async function isSelling(trx: Trx, event: LockedEvent): Promise<boolean> {
  if (event.status !== 'published' || event.team_status !== 'live') return false
  const { rows } = await sql<{ open: boolean }>`
    select max(d.ends_at) > ${now()} and not exists (
             select from event_hiding h where h.event_id = ${event.id} and h.shown_at is null) as open
      from event_day d where d.version_id = ${event.approved_version_id}`.execute(trx)
  return rows[0]?.open ?? false
}

/** What is asked for, as it stands in the text; `changed` if any of it is not sold, or not so often. */
async function readLines(trx: Trx, { versionId, lines, soldBy }: OrderWish) {
  const packages = await findPackages(versionId, trx)
  const wanted = lines.filter(({ units }) => units > 0)
  const found = wanted.flatMap(({ packagePublicId, units }) => {
    const of = packages.find(({ publicId }) => publicId === packagePublicId)
    return of ? [{ of, units }] : []
  })
  const people = found.reduce((sum, { of, units }) => sum + of.people * units, 0)
  const isAllowed = found.every(({ of, units }) => {
    return (
      units <= mostInOrder(of, people) &&
      (soldBy !== null || (of.soldBy === 'everyone' && isOnSale(of, now())))
    )
  })
  return found.length === wanted.length && isAllowed ? found : 'changed'
}

/** @returns what there is too little of, by package; all of them where the event itself has no room; `undefined` if there is enough. */
async function findScarce(
  trx: Trx,
  event: LockedEvent,
  lines: readonly Line[],
  tickets: readonly CutTicket[],
): Promise<string[] | undefined> {
  const places = tickets.filter(({ takesPlace }) => takesPlace).length
  const { rows: promised } = await sql<{ places: number }>`
    select places_promised(${event.id}) as places`.execute(trx)
  if (places > 0 && event.seats !== null && (promised[0]?.places ?? 0) + places > event.seats)
    return lines.filter(({ of }) => of.places > 0).map(({ of }) => of.publicId)
  const sold = await countSold(event.id, trx)
  const scarce = lines.filter(
    ({ of, units }) => of.stock !== null && (sold.get(of.id) ?? 0) + units > of.stock,
  )
  return scarce.length === 0 ? undefined : scarce.map(({ of }) => of.publicId)
}

interface Content {
  readonly tickets: readonly CutTicket[]
  readonly kind: 'tickets' | 'sponsorship'
  readonly discountId: number | null
}

async function write(
  trx: Trx,
  event: LockedEvent,
  wish: OrderWish,
  { tickets, kind, discountId }: Content,
): Promise<PlacedOrder> {
  const paidNow = (ticket: CutTicket) => wish.pays === 'all' || ticket.position === 1
  const sum = tickets.filter(paidNow).reduce((total, { price }) => total + price, 0)
  const way = sum === 0 ? 'free' : wish.way
  const { id, public_id: publicId } = await trx
    .insertInto('ticket_order')
    .values({
      event_id: event.id,
      kind,
      buyer_name: wish.buyer.name,
      buyer_email: wish.buyer.email,
      firm: wish.firm,
      language: wish.language,
      way,
      discount_id: discountId,
      sold_by: wish.soldBy,
      form_key: wish.formKey,
      created_at: now(),
    })
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
  const sale =
    way === 'card'
      ? await writeSale(trx, {
          teamId: event.team_id,
          eventId: event.id,
          amount: cents(sum),
          words: wish.words,
          formKey: `order-${publicId}`,
          startedBy: wish.soldBy,
          income: kind === 'sponsorship' ? 'sponsor_income' : 'ticket_income',
          backPath: `/orders/${publicId}`,
        })
      : null
  if (sale?.kind === 'paused') return await takeBack(trx, id)
  const saleId = sale?.id ?? null
  await trx.updateTable('ticket_order').set({ sale_id: saleId }).where('id', '=', id).execute()
  await trx
    .insertInto('ticket')
    .values(
      tickets.map((ticket) => ({
        order_id: id,
        event_id: event.id,
        package_id: ticket.packageId,
        unit: ticket.unit,
        position: ticket.position,
        price_cents: ticket.price,
        fair_value_cents: ticket.fairValue,
        is_person: ticket.isPerson,
        takes_place: ticket.takesPlace,
        sale_id: ticket.price > 0 && paidNow(ticket) ? saleId : null,
      })),
    )
    .execute()
  return { kind: 'placed', orderId: id, orderPublicId: publicId }
}

/** No card is taken just now, so there is no order either. */
async function takeBack(trx: Trx, orderId: number): Promise<PlacedOrder> {
  await trx.deleteFrom('ticket_order').where('id', '=', orderId).execute()
  return { kind: 'closed' }
}
