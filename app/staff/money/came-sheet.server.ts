import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { findMatches } from './expected-items.server.ts'
import type { Matches } from './expected-items.server.ts'
import { findThatCame } from './money-in-hand.server.ts'

export type CameSheet = NonNullable<Awaited<ReturnType<typeof findCameSheet>>>

/**
 * All that is known of a check, an envelope or a transfer that came, and what it could be for while some of it is parked.
 * @param words what staff look for; left out, the name that stands on it.
 */
export async function findCameSheet(publicId: string, by: number, words?: string) {
  const came = await findThatCame(publicId)
  if (!came) return undefined
  const [rest, matches, trail, candidates] = await Promise.all([
    db
      .selectFrom('remittance')
      .select(['note', 'reversed_at as reversedAt', 'reversed_why as reversedWhy'])
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow(),
    findItsMatches(publicId),
    findAuditTrail({ subject: { kind: 'remittance', id: publicId } }),
    came.left > 0
      ? findMatches(by, { amount: came.left, words: words ?? came.payerName ?? '' })
      : nothing,
  ])
  return { ...came, ...rest, matches, trail, candidates }
}

const nothing: Matches = { exact: [], named: [], near: [] }

/** What it was said to be for, what was undone among it. */
async function findItsMatches(publicId: string) {
  const { rows } = await sql<{
    id: string
    contribution: string
    giver_name: string | null
    label: string | null
    team: string | null
    amount: number
    short: number
    gift: string | null
    by: string
    at: Date
    undone_why: string | null
  }>`
    select m.public_id as id, c.public_id as contribution, c.giver_name, c.label, t.name as team, m.amount_cents as amount,
           m.short_cents as short, g.public_id as gift, coalesce(p.name, p.email) as by, m.matched_at as at, m.undone_why
      from remittance_match m join remittance r on r.id = m.remittance_id join contribution c on c.id = m.contribution_id
      join person p on p.id = m.matched_by left join team t on t.id = c.team_id left join gift g on g.id = m.gift_id
     where r.public_id = ${publicId} order by m.id
  `.execute(db)
  return rows.map((row) => ({ ...row, amount: cents(row.amount), short: cents(row.short) }))
}
