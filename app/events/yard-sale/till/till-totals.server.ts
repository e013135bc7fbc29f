import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db } from '#app/platform/database.server.ts'

/** What a till holds, or all of a sale together. */
interface TillSums {
  /** Put in at the start; no part of what the sale took. */
  readonly float: Cents
  /** Sales, by how they were paid. */
  readonly cash: Cents
  readonly card: Cents
  readonly qr: Cents
  /** "Keep the change": cash in the box that is a gift, and no sale. */
  readonly gifts: Cents
  /** Taken out before a witness: it is counted with the rest, in another bag. */
  readonly dropped: Cents
  /** What should lie in the box: float, cash and gifts, less what was taken out. */
  readonly inBox: Cents
  readonly sales: number
}

interface TillTotal extends TillSums {
  readonly id: number
  readonly publicId: string
  readonly name: string
  readonly closedAt: Date | null
  readonly phones: number
  /** When the one that was silent for the longest time was last heard. */
  readonly heardAt: Date | null
  /** Lines that phones say they wrote and that have not come yet. */
  readonly waiting: number
  /** Lines that were set aside and nobody has looked at. */
  readonly flagged: number
}

export interface TillTotals {
  readonly tills: readonly TillTotal[]
  readonly all: TillSums
}

/**
 * What the tills of an event hold, derived from their lines alone. Who counts the boxes compares with this: cash in boxes
 * and bags together should be `float + cash + gifts`, of which `cash` is takings and `gifts` is a gift of nobody by name.
 */
export async function findTillTotals(eventId: number, on: Db = db): Promise<TillTotals> {
  const { rows } = await sql<TotalRow>`
    select t.id, t.public_id, t.name, s.float_cents, s.cash_cents, s.card_cents, s.qr_cents, s.gift_cents, s.dropped_cents,
           s.box_cents, s.sales, s.closed_at, coalesce(p.phones, 0)::int as phones, p.heard_at,
           coalesce(p.waiting, 0)::int as waiting,
           (select count(*)::int from till_refusal r where r.till_id = t.id and r.settled_at is null) as flagged
      from till t join till_total s on s.till_id = t.id
      left join lateral (
        select count(*) as phones, min(w.heard_at) as heard_at, sum(w.waiting) as waiting
          from (select p.heard_at, ${waitingOn} as waiting from till_phone p where p.till_id = t.id) w) p on true
     where t.event_id = ${eventId}
     order by t.id`.execute(on)
  const tills = rows.map(readTotal)
  return { tills, all: addUp(tills) }
}

/** How many lines of the phone `p` have not come. */
export const waitingOn: RawBuilder<number> = sql`
  greatest(0, p.last_line
    - (select count(distinct l.line) from till_entry l where l.phone_id = p.id)
    - (select count(distinct r.entry_id) from till_refusal r
        where r.phone_id = p.id and not exists (select from till_entry l where l.entry_id = r.entry_id)))::int`

interface TotalRow {
  readonly id: number
  readonly public_id: string
  readonly name: string
  readonly float_cents: number
  readonly cash_cents: number
  readonly card_cents: number
  readonly qr_cents: number
  readonly gift_cents: number
  readonly dropped_cents: number
  readonly box_cents: number
  readonly sales: number
  readonly closed_at: Date | null
  readonly phones: number
  readonly heard_at: Date | null
  readonly waiting: number
  readonly flagged: number
}

function readTotal(row: TotalRow): TillTotal {
  return {
    id: row.id,
    publicId: row.public_id,
    name: row.name,
    float: cents(row.float_cents),
    cash: cents(row.cash_cents),
    card: cents(row.card_cents),
    qr: cents(row.qr_cents),
    gifts: cents(row.gift_cents),
    dropped: cents(row.dropped_cents),
    inBox: cents(row.box_cents),
    sales: row.sales,
    closedAt: row.closed_at,
    phones: row.phones,
    heardAt: row.heard_at,
    waiting: row.waiting,
    flagged: row.flagged,
  }
}

function addUp(tills: readonly TillSums[]): TillSums {
  const sum = (part: (till: TillSums) => number) =>
    cents(tills.reduce((total, till) => total + part(till), 0))
  return {
    float: sum(({ float }) => float),
    cash: sum(({ cash }) => cash),
    card: sum(({ card }) => card),
    qr: sum(({ qr }) => qr),
    gifts: sum(({ gifts }) => gifts),
    dropped: sum(({ dropped }) => dropped),
    inBox: sum(({ inBox }) => inBox),
    sales: tills.reduce((total, { sales }) => total + sales, 0),
  }
}
