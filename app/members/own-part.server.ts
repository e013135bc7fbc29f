import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { creditOf, isQuiet } from './credits.server.ts'
import { sayCredit } from './say-credit.ts'
import { shareUrl } from './share-url.server.ts'

/** Somebody's own link to share, and what came by it. @throws Error for somebody who is not on the team. */
export async function findOwnPart(
  team: { readonly id: number; readonly slug: string },
  personId: number,
) {
  const { rows } = await sql<OwnRow>`
    select c.code, total.raised_cents, total.gift_count, ${isQuiet} as quiet, o.currency
      from team_member m join member_credit c on c.team_id = m.team_id and c.person_id = m.person_id
      join member_total total on total.credit_id = c.id cross join organization o
     where m.team_id = ${team.id} and m.person_id = ${personId}
  `.execute(db)
  const [row] = rows
  if (!row) throw new Error('Somebody who is not on the team asks for their part of it')
  return {
    shareUrl: shareUrl(team.slug, row.code),
    credit: sayCredit(creditOf(row), row.currency),
  }
}

interface OwnRow {
  code: string
  raised_cents: number
  gift_count: number
  quiet: boolean
  currency: string
}
