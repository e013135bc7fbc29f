import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { countOrders, findOrderRows, orderStates } from './order-rows.server.ts'
import type { OrderDeskRow } from './order-rows.server.ts'

const A_PAGE = 50

export type OrderList = Awaited<ReturnType<typeof findOrderList>>
export type ListedOrder = OrderList['orders'][number]

interface EventOfOrders {
  readonly id: number
  readonly timeZone: string
  readonly seats: number | null
}

/** Orders of an event, as far as they are asked for by the address. */
export async function findOrderList(event: EventOfOrders, asked: URLSearchParams) {
  const state = orderStates.find((known) => known === asked.get('state')) ?? null
  const search = (asked.get('q') ?? '').slice(0, 80)
  const before = /^\d{1,15}$/.test(asked.get('before') ?? '') ? Number(asked.get('before')) : null
  const [rows, counts, places] = await Promise.all([
    findOrderRows({ eventId: event.id, state, search, before, most: A_PAGE + 1 }),
    countOrders(event.id),
    countPlaces(event.id),
  ])
  const shown = rows.slice(0, A_PAGE)
  const last = shown.at(-1)
  return {
    orders: shown.map((row) => listed(row, event.timeZone)),
    counts: orderStates.flatMap((of) => {
      const n = counts.get(of) ?? 0
      return n === 0 ? [] : [{ state: of, n }]
    }),
    all: [...counts.values()].reduce((sum, n) => sum + n, 0),
    ...places,
    seats: event.seats,
    state,
    search,
    next:
      rows.length > A_PAGE && last
        ? `?${new URLSearchParams({
            ...(state && { state }),
            ...(search !== '' && { q: search }),
            before: String(last.id),
          }).toString()}`
        : null,
  }
}

function listed(row: OrderDeskRow, timeZone: string) {
  return {
    key: row.public_id,
    buyer: row.buyer_name,
    firm: row.firm,
    what: row.what,
    people: row.people,
    named: row.named,
    sum: formatMoneyExactly(cents(row.price_cents)),
    unpaid: row.unpaid_cents > 0 ? formatMoneyExactly(cents(row.unpaid_cents)) : null,
    state: row.state,
    way: row.way,
    since: sayDate(row.created_at, { month: 'short', day: 'numeric', timeZone }),
  }
}

/** Places that are taken, and of those how many wait for a payment that may not come. */
async function countPlaces(eventId: number) {
  const { places, held } = await db
    .selectFrom('ticket as k')
    .innerJoin('ticket_order as o', 'o.id', 'k.order_id')
    .leftJoin('sale as s', 's.id', 'o.sale_id')
    .select(({ fn }) => [
      fn.countAll<number>().as('places'),
      fn.countAll<number>().filterWhere('s.status', '=', 'started').as('held'),
    ])
    .where('k.event_id', '=', eventId)
    .where('k.released_at', 'is', null)
    .where('k.takes_place', '=', true)
    .executeTakeFirstOrThrow()
  return { places, held }
}

/** The same for a captain. @throws a 404 for another team's event (S5). */
export async function findOrdersDesk(
  captain: CaptainOf,
  slug: string | undefined,
  asked: URLSearchParams,
) {
  const event = await requireEvent(captain, slug)
  return { event, list: await findOrderList(event, asked) }
}
