import { sql } from 'kysely'
import { contributionState } from '#app/contributions/contribution-state.server.ts'
import type { ContributionState } from '#app/contributions/contribution-state.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayDifference } from './say-check.ts'

interface CheckRow {
  readonly public_id: string
  readonly state: ContributionState
  readonly amount_cents: number
  readonly settled_cents: number
  readonly due_on: string
  readonly of_figure: boolean
}

interface CameRow {
  readonly amount_cents: number
  readonly cut_cents: number
  readonly cut_why: string | null
  readonly received_on: string
}

/** What the book expects and holds of a restaurant's check; `null` where nothing of the kind was logged. */
export async function findCheck(eventId: number, on: Db = db) {
  const { rows } = await sql<CheckRow>`
    select c.public_id, ${contributionState} as state, c.amount_cents, c.settled_cents, c.due_on,
           exists (select from dining_figure f where f.contribution_id = c.id) as of_figure
      from contribution c
     where c.event_id = ${eventId} and c.kind = 'restaurant_share' and c.voided_at is null
     order by of_figure desc, c.id limit 1`.execute(on)
  const [row] = rows
  if (!row) return null
  const { rows: came } = await sql<CameRow>`
    select m.amount_cents, m.cut_cents, m.cut_why, r.received_on
      from remittance_match m join remittance r on r.id = m.remittance_id join contribution c on c.id = m.contribution_id
     where c.public_id = ${row.public_id} and m.undone_at is null order by m.id`.execute(on)
  const { timeZone } = await requireOrganization()
  const sum = (amounts: readonly number[]): Cents => cents(amounts.reduce((a, b) => a + b, 0))
  return {
    publicId: row.public_id,
    state: row.state,
    isOfFigure: row.of_figure,
    /** What was reckoned, before the check came otherwise. */
    promised: sum([row.amount_cents, ...came.map(({ cut_cents: cut }) => cut)]),
    settled: cents(row.settled_cents),
    came: sum(came.map(({ amount_cents: amount }) => amount)),
    open: cents(row.amount_cents - row.settled_cents),
    dueOn: row.due_on,
    isLate: row.due_on < dayIn(timeZone, now()),
    lastCameOn: came.at(-1)?.received_on ?? null,
    /** Why the check was another sum than was reckoned. */
    differences: came.flatMap(({ cut_cents: cut, cut_why: why }) =>
      cut === 0 ? [] : [sayDifference(cents(cut), why ?? '')],
    ),
  }
}
