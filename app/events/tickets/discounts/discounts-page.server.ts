import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { sayMomentOf } from '../say-moment.server.ts'

export type DiscountsPage = Awaited<ReturnType<typeof findDiscountsPage>>
export type ShownDiscount = DiscountsPage['discounts'][number]

/** The codes of an event with what became of them, the newest first, and the form of one more. */
export async function findDiscountsPage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const rows = await db
    .selectFrom('discount as d')
    .select(['d.public_id', 'd.code', 'd.percent', 'd.amount_cents', 'd.most_orders'])
    .select(['d.good_until', 'd.ended_at'])
    .select((row) =>
      row
        .selectFrom('ticket_order as o')
        .select(({ fn }) => fn.countAll<number>().as('used'))
        .whereRef('o.discount_id', '=', 'd.id')
        .where('o.released_at', 'is', null)
        .as('used'),
    )
    .where('d.event_id', '=', event.id)
    .orderBy('d.id', 'desc')
    .execute()
  return {
    team: event.team,
    eventTitle: event.title,
    desk: event.desk,
    href: `${event.desk}/discounts`,
    timeZone: event.timeZone,
    discounts: rows.map((row) => {
      const used = row.used ?? 0
      return {
        publicId: row.public_id,
        code: row.code,
        off:
          row.percent === null
            ? formatMoney(cents(row.amount_cents ?? 0))
            : say('packages.discounts.percentOff', { n: row.percent }),
        used:
          row.most_orders === null
            ? say('packages.discounts.usedTimes', { n: used })
            : say('packages.discounts.usedOf', { n: used, most: row.most_orders }),
        until: row.good_until && sayMomentOf(row.good_until, event.timeZone),
        state: stateOf(row, used),
      }
    }),
  }
}

interface Row {
  readonly ended_at: Date | null
  readonly good_until: Date | null
  readonly most_orders: number | null
}

function stateOf(row: Row, used: number): 'good' | 'used-up' | 'over' | 'ended' {
  if (row.ended_at) return 'ended'
  if (row.good_until && row.good_until <= now()) return 'over'
  return row.most_orders !== null && used >= row.most_orders ? 'used-up' : 'good'
}
