import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CalledOff } from '#db/schema/tickets.ts'
import { aDay } from '../../../testing/events.ts'
import { findCheckIn } from '../../day/link.server.ts'
import { aHelpersLink } from '../../day/testing/helpers-link.ts'
import { findTablePlaces } from '../../day/table/places.server.ts'
import { sellPlace } from '../../day/table/sell-place.server.ts'
import { anOuting } from '../../testing/tickets.ts'

/** An outing whose table sold so many single places for cash to each of those who are named. */
export async function aTable(names: readonly string[], calledOff: CalledOff = 'choose', units = 1) {
  const outing = await anOuting({ days: [aDay(1)], ticketing: { calledOff } })
  const key = await aHelpersLink(outing)
  const event = await findCheckIn(key)
  const { versionId, places } = await findTablePlaces(outing.id)
  const of = places.find(({ name }) => name === 'Single')
  if (!event || !of) throw new Error('The table sells nothing')
  const sales: string[] = []
  for (const name of names) {
    const sold = await sellPlace({
      event,
      versionId,
      lines: [{ of, units }],
      way: 'cash',
      formKey: newEntryKey(),
      buyer: { name, email: `${name.toLowerCase()}.box@example.org` },
      line: null,
    })
    if (sold.kind !== 'placed') throw new Error(sold.kind)
    sales.push(sold.saleId)
  }
  return { outing, key, sales }
}

/** What is owed to staff for a sale at the table, by its mark, with its order. */
export async function promiseOf(sale = '') {
  return await db
    .selectFrom('ticket as t')
    .innerJoin('ticket_order as o', 'o.id', 't.order_id')
    .innerJoin('contribution as c', 'c.id', 'o.contribution_id')
    .select(['c.public_id', 'c.voided_at', 'c.amount_cents', 'c.fair_value_cents'])
    .select(['o.id as order_id', 'o.public_id as order'])
    .select(['o.released_why', 't.kept_as_gift'])
    .where('t.desk_id', '=', sale)
    .executeTakeFirstOrThrow()
}

/** The checks that staff are asked to write for a sale. */
export async function checksFor(sale = '') {
  return await db
    .selectFrom('refund as r')
    .innerJoin('contribution as c', 'c.id', 'r.contribution_id')
    .select('r.amount_cents')
    .where('c.public_id', '=', (await promiseOf(sale)).public_id)
    .execute()
}
