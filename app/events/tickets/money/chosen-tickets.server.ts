import { sql } from 'kysely'
import type { LockedContribution } from '#app/contributions/lock-contribution.server.ts'
import { lockContributions } from '#app/contributions/lock-contribution.server.ts'
import { clearPlayers } from '#app/giving/sales/clear-players.server.ts'
import { lockSales } from '#app/giving/sales-in-book.server.ts'
import type { SaleRow } from '#app/giving/sales-in-book.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { findTicketing } from '../packages.server.ts'
import { tellOfGivenBack } from '../players/tell-player.server.ts'

/**
 * Who gives places up. `buyer`: whoever has the order, of what the order itself pays. `player`: whoever paid for their own place, of
 * that. `team`: captains and staff, of all of it.
 */
type GivenUpBy = 'buyer' | 'player' | 'team'

export interface Choice {
  readonly orderPublicId: string
  readonly ticketPublicIds: readonly string[]
  readonly as: GivenUpBy
  /** Buyers and players may until the day that the event says; of an event that was called off, whenever. */
  readonly why: 'given_back' | 'called_off'
}

export interface ChosenTicket {
  readonly id: number
  readonly package_id: number
  readonly unit: number
  readonly price_cents: number
  readonly fair_value_cents: number
  readonly is_person: boolean
  readonly sale_id: number | null
}

export interface ChosenTickets {
  readonly kind: 'chosen'
  readonly orderId: number
  readonly orderKind: 'tickets' | 'sponsorship'
  readonly tickets: readonly ChosenTicket[]
  /** What pays them by card, locked. */
  readonly sales: ReadonlyMap<number, SaleRow>
  /** What is owed for the order by hand, locked. */
  readonly contribution: LockedContribution | null
  /** Whoever bought paid into the table's box, and staff have nothing of it yet. */
  readonly isInBox: boolean
}

export type NotChosen =
  | { readonly kind: 'not-found' }
  /** One of them is given up already, or was paid for since it was looked at. */
  | { readonly kind: 'changed-since' }
  /** The day until which it may be done is over. */
  | { readonly kind: 'too-late' }
  /** Somebody else paid for it, and gives it up or nobody. */
  | { readonly kind: 'not-theirs' }
  /** Its page at Stripe is open. */
  | { readonly kind: 'being-paid' }
  /** Its cash lies in the table's box: the team gives it back by hand, and writes it down. */
  | { readonly kind: 'in-box' }

/**
 * The tickets that somebody gives up, locked with what pays them: sales first, then the event, then what is owed by hand (F11). A
 * sponsorship takes the places that come with it along.
 */
export async function lockChosen(trx: Trx, choice: Choice): Promise<ChosenTickets | NotChosen> {
  const before = await findOrder(trx, choice.orderPublicId)
  if (!before) return { kind: 'not-found' }
  const seen = await findSales(trx, before.id)
  const sales = new Map((await lockSales(trx, seen, [])).map((sale) => [sale.id, sale]))
  const event = await lockEvent(trx, before.event_public_id)
  const order = await findOrder(trx, choice.orderPublicId)
  if (!order || !event) return { kind: 'not-found' }
  const contribution =
    order.contribution === null
      ? null
      : ((await lockContributions(trx, [order.contribution])).get(order.contribution) ?? null)
  const tickets = await findTickets(trx, order.id, choice.ticketPublicIds)
  const named = new Set(tickets.filter(({ is_named: isNamed }) => isNamed).map(({ id }) => id))
  if (named.size === 0 || named.size !== new Set(choice.ticketPublicIds).size)
    return { kind: 'changed-since' }
  if (tickets.some(({ sale_id: id }) => id !== null && !sales.has(id)))
    return { kind: 'changed-since' }
  if (tickets.some(({ sale_id: id }) => id !== null && sales.get(id)?.status === 'started'))
    return { kind: 'being-paid' }
  if (tickets.some((ticket) => !isTheirs(ticket, order.sale_id, choice.as)))
    return { kind: 'not-theirs' }
  const isInBox = order.at_table && order.way === 'cash' && isUntouched(contribution)
  if (choice.as !== 'team' && choice.why === 'given_back') {
    if (isInBox) return { kind: 'in-box' }
    const { refundUntil } = await findTicketing(event.approved_version_id ?? 0, trx)
    if (refundUntil === null || refundUntil <= now()) return { kind: 'too-late' }
  }
  return {
    kind: 'chosen',
    orderId: order.id,
    orderKind: order.kind,
    tickets,
    sales,
    contribution,
    isInBox,
  }
}

function isUntouched(contribution: LockedContribution | null): boolean {
  return contribution !== null && !contribution.voided && contribution.settled === 0
}

function isTheirs(ticket: ChosenTicket, orderSaleId: number | null, as: GivenUpBy): boolean {
  const isOwn = ticket.sale_id !== null && ticket.sale_id !== orderSaleId
  switch (as) {
    case 'team':
      return true
    case 'buyer':
      return !isOwn
    case 'player':
      return isOwn
  }
}

/**
 * Gives the places up with whoever was to come by them, and with the last of them the order. Who did not do so themselves is told;
 * of an event that is called off they were.
 */
export async function release(
  trx: Trx,
  { orderId, tickets }: ChosenTickets,
  { why, as, keep }: Pick<Choice, 'why' | 'as'> & { readonly keep: boolean },
): Promise<void> {
  const ids = tickets.map(({ id }) => id)
  if (why === 'given_back' && as !== 'player') await tellOfGivenBack(trx, ids)
  await clearPlayers(trx, ids)
  await trx
    .updateTable('ticket')
    .set({ released_at: now(), kept_as_gift: keep })
    .where('id', 'in', ids)
    .execute()
  await trx
    .updateTable('ticket_order')
    .set({ released_at: now(), released_why: why })
    .where('id', '=', orderId)
    .where('released_at', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('ticket')
            .select('ticket.id')
            .whereRef('ticket.order_id', '=', 'ticket_order.id')
            .where('ticket.released_at', 'is', null),
        ),
      ),
    )
    .execute()
}

/** The tickets of an order that are not given up. */
export async function findKept(trx: Trx, orderId: number) {
  const rows = await trx
    .selectFrom('ticket')
    .select('id')
    .where('order_id', '=', orderId)
    .where('released_at', 'is', null)
    .execute()
  return rows.map(({ id }) => ({ key: orderId, ticketId: id }))
}

async function findOrder(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('ticket_order as o')
    .innerJoin('event as e', 'e.id', 'o.event_id')
    .leftJoin('contribution as c', 'c.id', 'o.contribution_id')
    .select(['o.id', 'o.kind', 'o.sale_id', 'o.at_table', 'o.way', 'c.public_id as contribution'])
    .select('e.public_id as event_public_id')
    .where('o.public_id', '=', publicId)
    .executeTakeFirst()
}

async function findSales(trx: Trx, orderId: number): Promise<string[]> {
  const rows = await trx
    .selectFrom('ticket as t')
    .innerJoin('sale as s', 's.id', 't.sale_id')
    .select('s.public_id')
    .distinct()
    .where('t.order_id', '=', orderId)
    .execute()
  return rows.map(({ public_id: id }) => id)
}

async function findTickets(trx: Trx, orderId: number, publicIds: readonly string[]) {
  const { rows } = await sql<ChosenTicket & { is_named: boolean }>`
    with named as (
      select id, package_id, unit, is_person from ticket
       where order_id = ${orderId} and public_id = any(${publicIds}::text[]) and released_at is null
    )
    select t.id, t.package_id, t.unit, t.price_cents, t.fair_value_cents, t.is_person, t.sale_id, n.id is not null as is_named
      from ticket t left join named n on n.id = t.id
     where t.order_id = ${orderId} and t.released_at is null
       and (n.id is not null
            or t.is_person and t.price_cents = 0
               and exists (select 1 from named g where not g.is_person and g.package_id = t.package_id and g.unit = t.unit))
     order by t.id
  `.execute(trx)
  return rows
}
