import { sql } from 'kysely'
import { cents, percentOf } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db } from '#app/platform/database.server.ts'
import type { RaisedCode } from '#db/schema/ledger.ts'

export interface EventMoney {
  /** What is in, less what went back, by where it stands in the book; largest first. */
  readonly parts: readonly { readonly code: RaisedCode; readonly amount: Cents }[]
  readonly gross: Cents
  readonly costs: Cents
  readonly net: Cents
  /** Costs of a hundred dollars that came in; `null` as long as nothing is in. */
  readonly costShare: number | null
  /** Promised or counted, and not in yet. */
  readonly expected: Cents
}

/**
 * What an event brought: the book's own sums over the journals of the money that was logged of it, of what was sold by QR, and
 * of the gifts that either became, as far as they are still the team's; and what was paid for it, which is in no book.
 */
export async function findEventMoney(eventId: number, on: Db = db): Promise<EventMoney> {
  const { rows: parts } = await findParts(eventId, on)
  const costs = await sumCosts(eventId, on)
  const raised = parts.filter(({ code }) => code !== 'receivable')
  const gross = cents(raised.reduce((sum, { amount }) => sum - amount, 0))
  return {
    parts: raised.flatMap(({ code, amount }) =>
      code === 'receivable' || amount === 0 ? [] : [{ code, amount: cents(0 - amount) }],
    ),
    gross,
    costs,
    net: cents(gross - costs),
    costShare: gross > 0 ? sharesOf(costs, gross) : null,
    expected: cents(parts.find(({ code }) => code === 'receivable')?.amount ?? 0),
  }
}

interface Part {
  readonly code: RaisedCode | 'receivable'
  readonly amount: number
}

async function findParts(eventId: number, on: Db) {
  return await sql<Part>`
    select a.code, sum(p.amount)::bigint as amount
      from (select j.id, c.team_id from contribution c join journal j on j.contribution_id = c.id where c.event_id = ${eventId}
            union
            select j.id, c.team_id from contribution c join gift g on g.contribution_id = c.id join journal j on j.gift_id = g.id
             where c.event_id = ${eventId}
            union
            select j.id, s.team_id from sale s join journal j on j.sale_id = s.id or j.gift_id = s.gift_id
             where s.event_id = ${eventId}) of_event
      join posting p on p.journal_id = of_event.id
      join ledger_account a on a.id = p.account_id and a.team_id = of_event.team_id
     where is_raised(a.code) or a.code = 'receivable'
     group by a.code order by amount, a.code`.execute(on)
}

async function sumCosts(eventId: number, on: Db): Promise<Cents> {
  const { rows } = await sql<{ sum: number }>`
    select coalesce(sum(amount_cents), 0)::bigint as sum from event_cost
     where event_id = ${eventId} and removed_at is null`.execute(on)
  return cents(rows[0]?.sum ?? 0)
}

/** What is more than nothing is never said as nothing. */
function sharesOf(costs: Cents, gross: Cents): number {
  return costs > 0 ? Math.max(1, percentOf(costs, gross)) : 0
}
