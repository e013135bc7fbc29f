import { sql } from 'kysely'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { KnownGift, Share } from './known-gift.ts'

/**
 * Tells the captains of a team, once a gift, that it or a part of it came to their team from another; an anonymous donor
 * stays so (S4).
 */
export async function tellOfPlaced(
  trx: Trx,
  before: KnownGift,
  shares: readonly Share[],
): Promise<void> {
  const had = new Set([before.teamId, ...before.shares.map(({ teamId }) => teamId)])
  const fresh = shares.filter(({ teamId }) => teamId !== null && !had.has(teamId))
  if (fresh.length === 0) return
  const { rows } = await sql<{
    email: string
    slug: string
    name: string
    cents: number
    shown_name: string | null
  }>`
    select p.email, t.slug, t.name, s.cents, case when not g.anonymous and g.name_hidden_at is null then g.shown_name end as shown_name
      from unnest(${fresh.map(({ teamId }) => teamId)}::bigint[], ${fresh.map(({ cents }) => cents)}::bigint[]) as s (team_id, cents)
      join team t on t.id = s.team_id join team_member m on m.team_id = t.id and m.role = 'captain' join person p on p.id = m.person_id
      join gift g on g.id = ${before.id}
     where s.cents > 0 order by t.id, m.joined_at
  `.execute(trx)
  await queueMessages(
    trx,
    rows.map((row) => ({
      kind: 'gift-moved',
      subjectId: `${before.publicId} ${row.slug}`,
      to: row.email,
      content: {
        teamName: row.name,
        slug: row.slug,
        amountCents: row.cents,
        shownName: row.shown_name,
      },
    })),
  )
}
