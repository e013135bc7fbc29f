import { sql } from 'kysely'
import type { Hand } from '#app/contributions/hand.ts'
import { confirmOrder } from '#app/events/tickets/letters/confirm-orders.server.ts'
import { oweByHand } from '#app/events/tickets/money/owe-by-hand.server.ts'
import { placeOrder } from '#app/events/tickets/place-order.server.ts'
import { answerForPlace } from '#app/events/tickets/players/name-player.server.ts'
import { openSalePage } from '#app/giving/sales/open-sale-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import { emulatedStripe } from './emulated-stripe.ts'
import { orderKey, ticketKey } from './order-plan.ts'
import type { PlannedOrder, PlannedPlayer } from './order-plan.ts'
import { dayOf } from './organization.ts'
import type { DemoCampaign } from './organization.ts'

export interface SoldOuting {
  readonly id: number
  readonly publicId: string
  readonly versionId: number
  readonly captain: Hand
  readonly packages: ReadonlyMap<string, string>
  readonly campaign: DemoCampaign
}

/** Sells it as a buyer or a captain would, and pays at the emulator. */
export async function seedOrder(outing: SoldOuting, plan: PlannedOrder): Promise<void> {
  const sale = await inTransaction((trx) => order(trx, outing, plan))
  if (plan.way !== 'card' || !sale) return
  const opened = await openSalePage({ salePublicId: sale, extra: cents(0), language: 'en' })
  if (opened.kind !== 'ready') return
  const { checkout_id: checkout } = await db
    .selectFrom('sale')
    .select('checkout_id')
    .where('public_id', '=', sale)
    .executeTakeFirstOrThrow()
  await emulatedStripe.pay(checkout ?? '', { name: plan.buyer.name, created: now() })
}

/** @returns its payment by card that is still to be made. */
async function order(
  trx: Trx,
  { id, publicId, versionId, captain, packages, campaign }: SoldOuting,
  { name, lines, buyer, way, pays, byHand }: PlannedOrder,
): Promise<string | undefined> {
  const formKey = orderKey(name)
  const placed = await placeOrder(trx, {
    eventPublicId: publicId,
    versionId,
    lines: Object.entries(lines).map(([of, units]) => ({
      packagePublicId: packages.get(of) ?? of,
      units,
    })),
    buyer,
    firm: null,
    way,
    pays: pays ?? 'all',
    code: null,
    language: 'en',
    soldBy: byHand ? captain.id : null,
    formKey,
    words: Object.keys(lines).join(', '),
  })
  if (placed.kind !== 'placed') throw new Error(`The demo could not sell ${name}: ${placed.kind}`)
  await nameKeys(trx, { orderId: placed.orderId, name })
  if (way === 'cash')
    await oweByHand(trx, {
      orderId: placed.orderId,
      means: 'cash',
      dueOn: addDays(dayOf(campaign.madeOn), 30),
      by: captain,
    })
  await confirmOrder(trx, placed.orderId)
  const sale = await trx
    .selectFrom('sale as s')
    .innerJoin('ticket_order as o', 'o.sale_id', 's.id')
    .select('s.public_id')
    .where('o.id', '=', placed.orderId)
    .where('o.event_id', '=', id)
    .where('s.status', '=', 'started')
    .executeTakeFirst()
  return sale?.public_id
}

/** Its keys are known, so that whoever looks at the demo finds its pages. */
async function nameKeys(
  trx: Trx,
  { orderId, name }: { readonly orderId: number; readonly name: string },
): Promise<void> {
  await trx
    .updateTable('ticket_order')
    .set({ public_id: orderKey(name) })
    .where('id', '=', orderId)
    .execute()
  await sql`
    update sale s set back_path = ${`/orders/${orderKey(name)}`} from ticket_order o
     where o.id = ${orderId} and s.id = o.sale_id and s.status = 'started'`.execute(trx)
  for (const { id, position } of await placesOf(trx, orderId))
    await trx
      .updateTable('ticket')
      .set({ public_id: ticketKey(name, position) })
      .where('id', '=', id)
      .execute()
}

async function placesOf(trx: Trx | typeof db, orderId: number) {
  return await trx
    .selectFrom('ticket')
    .select(['id', 'public_id', 'position', 'revision'])
    .where('order_id', '=', orderId)
    .where('is_person', '=', true)
    .orderBy('position')
    .execute()
}

/** Whoever comes says who they are, once what they come by is booked. */
export async function namePlayers({ name, players }: PlannedOrder): Promise<void> {
  for (const [index, player] of players.entries()) {
    const key = ticketKey(name, index + 1)
    const place = await db
      .selectFrom('ticket')
      .select('revision')
      .where('public_id', '=', key)
      .executeTakeFirst()
    // Who was named before the demo was cut off is not named again.
    if (place?.revision === 0) await answerForPlace(answersOf(key, player))
  }
}

function answersOf(key: string, player: PlannedPlayer): Parameters<typeof answerForPlace>[0] {
  const { name, email = null, seeksGroup = false, ...said } = player
  const hasAnswered = said.meal !== undefined
  return {
    key,
    revision: 0,
    by: hasAnswered ? 'player' : 'captain',
    answers: {
      name,
      email,
      phone: '',
      shirt: '',
      handicap: '',
      meal: '',
      allergy: '',
      wish: '',
      ...said,
      seeksGroup,
      agrees: hasAnswered,
    },
  }
}
