import { makeCheckInLink } from '#app/events/tickets/day/link.server.ts'
import { findTablePlaces } from '#app/events/tickets/day/table/places.server.ts'
import { sellPlace } from '#app/events/tickets/day/table/sell-place.server.ts'
import { giveCashBack } from '#app/events/tickets/money/give-cash-back.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hexOf } from './money-plan.ts'
import { atTable, helpersKey, orderKey, TOMORROW } from './order-plan.ts'
import type { DemoCampaign } from './organization.ts'
import { findOuting, joinCaptains } from './seed-outing.ts'
import type { SoldOuting } from './seed-orders.ts'

/**
 * The table of an outing that is played tomorrow: its helpers' link, who paid there in cash, and who gave a place back. Called again
 * it goes on where it was; a demo of few teams is without it.
 */
export async function seedTable(campaign: DemoCampaign): Promise<void> {
  const outing = await findOuting(campaign, TOMORROW)
  if (!outing) return
  await joinCaptains(outing)
  await openTable(outing)
  for (const name of [atTable.name, atTable.gaveBack]) await sellAtTable(outing, name)
  await giveBack(outing)
}

async function openTable({ id, publicId, captain }: SoldOuting): Promise<void> {
  const link = await db
    .selectFrom('check_in_link')
    .select('id')
    .where('event_id', '=', id)
    .executeTakeFirst()
  if (link) return
  await makeCheckInLink({ eventPublicId: publicId, actor: captain })
  await db
    .updateTable('check_in_link')
    .set({ public_id: helpersKey })
    .where('event_id', '=', id)
    .execute()
}

async function sellAtTable(outing: SoldOuting, name: string): Promise<void> {
  const { id: linkId } = await db
    .selectFrom('check_in_link')
    .select('id')
    .where('event_id', '=', outing.id)
    .executeTakeFirstOrThrow()
  const { versionId, places } = await findTablePlaces(outing.id)
  const of = places.find((place) => place.name === 'Single')
  if (!of) return
  const sold = await sellPlace({
    event: {
      link_id: linkId,
      id: outing.id,
      public_id: outing.publicId,
      title: TOMORROW.title,
      team: TOMORROW.team,
      time_zone: 'America/Chicago',
    },
    versionId,
    lines: [{ of, units: 2 }],
    way: 'cash',
    formKey: hexOf(`table ${name}`),
    buyer: { name, email: null },
    line: null,
  })
  if (sold.kind !== 'placed') return
  await db
    .updateTable('ticket_order')
    .set({ public_id: orderKey(name) })
    .where('id', '=', sold.orderId)
    .execute()
}

/** One of two places: their friend works tomorrow after all. */
async function giveBack({ publicId, captain }: SoldOuting): Promise<void> {
  const tickets = await db
    .selectFrom('ticket as k')
    .innerJoin('ticket_order as o', 'o.id', 'k.order_id')
    .select(['k.public_id', 'k.released_at'])
    .where('o.public_id', '=', orderKey(atTable.gaveBack))
    .orderBy('k.id', 'desc')
    .execute()
  const [last] = tickets
  if (!last || tickets.some(({ released_at: at }) => at !== null)) return
  await giveCashBack({
    eventPublicId: publicId,
    orderPublicId: orderKey(atTable.gaveBack),
    ticketPublicIds: [last.public_id],
    heldBy: 'box',
    by: captain,
  })
}
