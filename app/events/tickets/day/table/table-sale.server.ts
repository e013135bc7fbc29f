import { lockContributions } from '#app/contributions/lock-contribution.server.ts'
import {
  askSaleStanding,
  closeSale,
  findSaleStanding,
} from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { qrPicture } from '#app/ui/print/qr-picture.server.ts'
import { lockEvent } from '../../../lock-event.server.ts'
import { confirmOrder } from '../../letters/confirm-orders.server.ts'
import { giveBackTicketsWith } from '../../money/give-back.server.ts'
import { sayDeductible } from '../../say-deductible.ts'
import { sayClockOf } from '../../say-moment.server.ts'
import { findCaptainOfLink, findCheckIn } from '../link.server.ts'
import type { CheckInEvent } from '../link.server.ts'
import { findTableSales } from './extras-page.server.ts'
import type { TableSaleRow } from './extras-page.server.ts'

export type TableSaleFacts = NonNullable<Awaited<ReturnType<typeof findTableSale>>['sale']>

/**
 * One sale at the table as it stands, with the code to hold out while it waits for a card; `asks` for whoever wants it asked of
 * Stripe itself. `sale` is `null` for a link that opens nothing and for an order of anybody else.
 */
export async function findTableSale(key: string, mark: string, asks: boolean) {
  const [site, event] = await Promise.all([findSiteFrame(), findCheckIn(key)])
  const before = event && (await findOne(event.id, mark))
  if (!event || !before) return { site, sale: null }
  if (before.sale !== null && before.state === 'waiting') {
    await (asks ? askSaleStanding : findSaleStanding)(before.sale)
    await inTransaction((trx) => confirmOrder(trx, before.id))
  }
  const row = await findOne(event.id, mark)
  if (!row) return { site, sale: null }
  const url = `${env.BASE_URL}/orders/${row.public_id}`
  return {
    site,
    sale: {
      key,
      here: `/check-in/${key}/sales/${row.desk_id}`,
      title: event.title,
      name: row.name,
      what: row.what,
      sum: formatMoney(cents(row.price)),
      worth: sayDeductible(row.price, row.value),
      isPlace: row.is_place,
      state: row.state,
      pay: row.state === 'waiting' ? { url, code: qrPicture(url) } : null,
      until: row.expires_at && sayClockOf(row.expires_at, event.time_zone),
      mayTakeBack: row.may_take_back || row.state === 'waiting',
    },
  }
}

/**
 * What was pressed by mistake: a card's page is closed, cash that nobody of the staff holds yet is owed no more, and others may
 * have what it held. What a card has paid stays paid. @returns where to go on.
 */
export async function takeBackTableSale(key: string, mark: string): Promise<string> {
  const event = await findCheckIn(key)
  const row = event && (await findOne(event.id, mark))
  if (!event || !row) return `/check-in/${key}`
  if (row.sale !== null && row.state === 'waiting') await closeSale(row.sale)
  else if (row.may_take_back) await inTransaction((trx) => takeBack(trx, event, row))
  return `/check-in/${key}/sales/${row.desk_id}`
}

/**
 * Looks again under the locks of the event and of what is owed: what staff received meanwhile stays. By the hand of the captain
 * whose link it is, as it was sold.
 */
async function takeBack(trx: Trx, event: CheckInEvent, sale: TableSaleRow): Promise<void> {
  await lockEvent(trx, event.public_id)
  const owed = await trx
    .selectFrom('ticket_order as o')
    .innerJoin('contribution as c', 'c.id', 'o.contribution_id')
    .select('c.public_id')
    .where('o.id', '=', sale.id)
    .execute()
  await lockContributions(
    trx,
    owed.map(({ public_id: publicId }) => publicId),
  )
  const row = await findOne(event.id, sale.desk_id, trx)
  if (!row?.may_take_back) return
  await giveBackTicketsWith(trx, {
    orderPublicId: row.public_id,
    ticketPublicIds: row.tickets,
    as: 'team',
    why: 'given_back',
    reason: 'taken back at the table',
    by: await findCaptainOfLink(trx, event),
  })
}

async function findOne(eventId: number, sale: string, on: Trx | typeof db = db) {
  if (!/^[0-9a-f]{32}$/.test(sale)) return undefined
  const [row] = await findTableSales(eventId, { most: 1, sale, on })
  return row
}
