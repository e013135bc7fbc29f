import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { amountOf, outcomeOf, findSettlement } from './settlement.server.ts'
import type { Outcome } from './settlement.server.ts'

/** So many payments of one event are listed. */
const MOST = 1_000

export type SettledList = Awaited<ReturnType<typeof findSettledList>>

/**
 * What became of the money of an event that was called off, payment by payment, for its captains: they read it, and staff settle; of
 * the cash in the table's box captains say it themselves.
 * @throws a 404 for another team's event (S5), and for one that was never shown.
 */
export async function findSettledList(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const settlement = await findSettlement(event.publicId)
  if (!settlement) throw new Response('Not found', { status: 404 })
  const { rule, progress, plan, isCalledOff, box } = settlement
  const rows = progress === null ? [] : await findPayments(event.id)
  return {
    event: { title: event.title, desk: event.desk, team: event.team },
    rule,
    isCalledOff,
    box,
    /** How many payments wait for staff to begin; `null` once they did. */
    waiting: progress === null ? plan.reduce((sum, { payments }) => sum + payments, 0) : null,
    done: progress?.done ?? 0,
    all: progress?.all ?? 0,
    until: progress?.until
      ? sayDate(progress.until, { dateStyle: 'long', timeZone: event.timeZone })
      : '',
    payments: rows.map((row) => ({
      key: row.key,
      who: row.who,
      order: `${event.desk}/orders/${row.order}`,
      what: row.what,
      amount: row.price === 0 ? null : formatMoneyExactly(cents(row.price)),
      choice: row.choice,
      outcome: row.outcome,
    })),
  }
}

interface SettledRow {
  readonly key: string
  readonly who: string
  readonly order: string
  readonly what: 'order' | 'own-place'
  readonly price: number
  readonly choice: 'refund' | 'keep' | null
  readonly outcome: Outcome
}

/** Each payment by whoever made it: the buyer, or a friend who paid for their own place and is known by its name. */
async function findPayments(eventId: number): Promise<readonly SettledRow[]> {
  const { rows } = await sql<SettledRow>`
    select p.id::text as key, o.public_id as order, (${amountOf})::int as price, p.choice,
           case when own.id is null then 'order' else 'own-place' end as what,
           case when own.id is null then coalesce(o.firm, o.buyer_name) else coalesce(own.name, o.firm, o.buyer_name) end as who,
           ${outcomeOf} as outcome
      from settled_payment p join ticket_order o on o.id = p.order_id
           left join lateral (
             select k.id, n.name from ticket k left join player n on n.ticket_id = k.id
              where k.sale_id = p.sale_id and p.sale_id is distinct from o.sale_id limit 1) own on true
     where p.event_id = ${eventId} order by who, p.id limit ${MOST}`.execute(db)
  return rows
}
