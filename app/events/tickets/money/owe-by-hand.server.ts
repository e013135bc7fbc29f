import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Hand } from '#app/contributions/hand.ts'
import { logContributionWith } from '#app/contributions/log-contribution.server.ts'
import { describeTickets } from '#app/giving/sales/what-was-bought.server.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Means } from '#db/schema/contributions.ts'

export interface Owing {
  readonly orderId: number
  /** How it is meant to come. `cash`: it is in the hand of whoever sold it, or comes on the day. */
  readonly means: Means
  /** By when, a day of the organization's calendar, `2026-06-14`. */
  readonly dueOn: string
  /** Of the captain or staff who sold it, and may not confirm its money (I18); `null` for a buyer who orders by invoice. */
  readonly by: Hand | null
}

export type OwedByHand =
  | { readonly kind: 'owed'; readonly contributionId: number; readonly publicId: string }
  /** There is nothing to pay. */
  | { readonly kind: 'free' }
  | { readonly kind: 'not-found' }

/**
 * Writes down that an order is owed by hand: a promise like any other that was logged, of its tickets' prices and what they are
 * worth (C3, C4), so that staff receive it as any check or cash and its receipt follows. Its event is locked by whoever places
 * the order. Asked twice, it is owed once.
 */
export async function oweByHand(
  trx: Trx,
  { orderId, means, dueOn, by }: Owing,
): Promise<OwedByHand> {
  const order = await findOrder(trx, orderId)
  if (!order) return { kind: 'not-found' }
  if (order.contribution_id !== null && order.contribution !== null)
    return { kind: 'owed', contributionId: order.contribution_id, publicId: order.contribution }
  const tickets = await trx
    .selectFrom('ticket')
    .select(['id', 'price_cents', 'fair_value_cents'])
    .where('order_id', '=', orderId)
    .where('released_at', 'is', null)
    .execute()
  const amount = tickets.reduce((sum, ticket) => sum + ticket.price_cents, 0)
  if (amount === 0) return { kind: 'free' }
  const value = tickets.reduce((sum, ticket) => sum + ticket.fair_value_cents, 0)
  const bought = await describeTickets(
    trx,
    tickets.map(({ id }) => ({ key: orderId, ticketId: id })),
  )
  const { today } = order
  const key = randomBytes(16).toString('hex')
  const logged = await logContributionWith(trx, {
    key,
    teamSlug: order.team_slug,
    by,
    kind: order.kind === 'sponsorship' ? 'sponsorship' : 'ticket',
    means,
    amount: cents(amount),
    fairValue: cents(Math.min(value, amount)),
    benefit: bought.get(orderId)?.slice(0, 1000) ?? null,
    giverName: order.for_ticket_id === null ? (order.firm ?? order.buyer_name) : order.guest,
    giverEmail: order.buyer_email,
    giverAddress: null,
    shownName: null,
    anonymous: false,
    creditPublicId: null,
    eventSlug: order.event_slug,
    checkNumber: null,
    givenOn: today,
    dueOn: dueOn < today ? today : dueOn,
    label: null,
    note: '',
    count: null,
    share: null,
  })
  if (logged.kind === 'team-not-found') return { kind: 'not-found' }
  const { id } = await trx
    .selectFrom('contribution')
    .select('id')
    .where('public_id', '=', logged.publicId)
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('ticket_order')
    .set({ contribution_id: id })
    .where('id', '=', orderId)
    .execute()
  return { kind: 'owed', contributionId: id, publicId: logged.publicId }
}

async function findOrder(trx: Trx, orderId: number) {
  return await trx
    .selectFrom('ticket_order as o')
    .innerJoin('event as e', 'e.id', 'o.event_id')
    .innerJoin('team as t', 't.id', 'e.team_id')
    .innerJoin('organization as z', (join) => join.onTrue())
    .leftJoin('contribution as c', 'c.id', 'o.contribution_id')
    .leftJoin('player as p', 'p.ticket_id', 'o.for_ticket_id')
    .select(['o.kind', 'o.buyer_name', 'o.buyer_email', 'o.firm', 'o.contribution_id'])
    // What is sold at the table to a guest without a name is paid by nobody who is known.
    .select(['o.for_ticket_id', 'p.name as guest'])
    .select(['c.public_id as contribution', 'e.slug as event_slug', 't.slug as team_slug'])
    .select(sql<string>`(${now()}::timestamptz at time zone z.time_zone)::date::text`.as('today'))
    .where('o.id', '=', orderId)
    .executeTakeFirst()
}
