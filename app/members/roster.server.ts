import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { TeamRole } from '#db/schema/teams.ts'
import { creditOf, isQuiet } from './credits.server.ts'
import { sayCredit } from './say-credit.ts'

/** Who is on a team, as its page says it. */
export interface Roster {
  readonly people: readonly PersonOnPage[]
  /** How many more there are. */
  readonly more: number
}

interface PersonOnPage {
  readonly name: string
  readonly role: TeamRole
  /** "$120", where the team shows it. */
  readonly sum: string | null
}

/** One of them, as Postgres tells it. */
export interface RosterRow {
  readonly name: string
  readonly role: TeamRole
  /** `null` where the team shows no sums. */
  readonly currency: string | null
  readonly raised_cents: number
  readonly gift_count: number
  readonly quiet: boolean
  readonly people: number
}

/** More names than a page can be read for. */
const MOST_SHOWN = 60

/** Whether the page may name a `team_member m`. */
export const isNamed = sql<boolean>`
  m.display_name is not null and (m.role = 'captain' or m.listed_at is not null)`

/** What the page says somebody brought in; null where it says nothing, so that the order tells no more than the sums do (S4). */
const shownSum = sql<number | null>`
  case when team.credits_shown_at is not null and total.gift_count > 0 and not (${isQuiet}) then total.raised_cents end`

/**
 * The captains, and the members who allow it and whose name a captain has read (S35, S36), as one column of a query: whoever
 * brought in most stands first where the team shows it. Who does not wish to be named is not counted either.
 */
export function rosterOf(teamId: RawBuilder<unknown>): RawBuilder<RosterRow[]> {
  return sql<RosterRow[]>`
    (select coalesce(json_agg(named), '[]') from (
       select m.display_name as name, m.role, case when team.credits_shown_at is not null then o.currency end as currency,
              total.raised_cents, total.gift_count, ${isQuiet} as quiet, count(*) over () as people
         from team_member m join team on team.id = m.team_id
         join member_credit c on c.team_id = m.team_id and c.person_id = m.person_id
         join member_total total on total.credit_id = c.id cross join organization o
        where m.team_id = ${teamId} and ${isNamed}
        order by ${shownSum} desc nulls last, m.role, m.joined_at, c.id limit ${sql.lit(MOST_SHOWN)}) named)`
}

/** The same of one team by itself, in words. */
export async function findRoster(teamId: number): Promise<Roster> {
  const { rows } = await sql<{ roster: RosterRow[] }>`
    select ${rosterOf(sql`${teamId}`)} as roster`.execute(db)
  return sayRoster(rows[0]?.roster ?? [])
}

/** Nobody while there are captains only, whom the page names anyway. */
export function sayRoster(rows: readonly RosterRow[]): Roster {
  if (!rows.some(({ role }) => role === 'member')) return { people: [], more: 0 }
  const people = rows.map(({ name, role, currency, ...row }) => ({
    name,
    role,
    sum: currency === null ? null : sayCredit(creditOf(row), currency).sum,
  }))
  return { people, more: (rows[0]?.people ?? 0) - people.length }
}
