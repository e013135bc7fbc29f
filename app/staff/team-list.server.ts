import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { TeamKind, TeamStatus } from '#db/schema/teams.ts'
import type { QueueFilter } from './queue-filter.ts'
import { fitsQueue } from './queue-place.server.ts'

/** The tabs of the list; `waiting` also holds live pages whose edit waits. */
export type TeamTab = TeamStatus | 'all'

export interface TeamListQuery {
  readonly tab: TeamTab
  /** Which of those that wait; said of that tab alone. */
  readonly filter: QueueFilter
  /** Part of a name, town or plan; or a captain's whole email. */
  readonly typed: string
  /** Slug of the last team of the page before. */
  readonly after: string | null
}

export interface ListedTeam {
  readonly slug: string
  readonly name: string
  readonly town: string
  readonly kind: TeamKind
  readonly status: TeamStatus
  readonly since: Date
  /** When a text was sent in that nobody has decided. */
  readonly waitingSince: Date | null
  readonly goal: Cents
  readonly raised: Cents
  readonly gifts: number
}

const TEAMS_ON_A_PAGE = 50

/** Teams of one state, a page at a time: what waits oldest first, all else newest first. */
export async function findTeamList(
  query: TeamListQuery,
): Promise<{ teams: ListedTeam[]; after: string | null }> {
  const { time, direction, comes } = orderOf(query.tab)
  const start = query.after === null ? undefined : await findStart(query.after, time)
  const { rows } = await sql<TeamRow>`
    select t.slug, coalesce(v.name, t.name) as name, t.town, t.kind, t.status, t.status_at as since,
           v.submitted_at as waiting_since, t.goal_cents, s.raised_cents, s.gift_count
      from team t join team_total s on s.team_id = t.id
      left join team_version v on v.team_id = t.id and v.decided_at is null and v.submitted_at is not null
     where ${isOnTab(query.tab, query.filter)} and ${fitsWords(query.typed)}
       ${start ? sql`and (${time}, t.id) ${comes} (${start.at}::timestamptz, ${start.id})` : sql``}
     order by ${time} ${direction}, t.id ${direction}
     limit ${TEAMS_ON_A_PAGE + 1}
  `.execute(db)
  const shown = rows.slice(0, TEAMS_ON_A_PAGE)
  return {
    teams: shown.map(listed),
    after: rows.length > TEAMS_ON_A_PAGE ? (shown.at(-1)?.slug ?? null) : null,
  }
}

interface TeamRow {
  slug: string
  name: string
  town: string
  kind: TeamKind
  status: TeamStatus
  since: Date
  waiting_since: Date | null
  goal_cents: number
  raised_cents: number
  gift_count: number
}

function listed(row: TeamRow): ListedTeam {
  return {
    slug: row.slug,
    name: row.name,
    town: row.town,
    kind: row.kind,
    status: row.status,
    since: row.since,
    waitingSince: row.waiting_since,
    goal: cents(row.goal_cents),
    raised: cents(row.raised_cents),
    gifts: row.gift_count,
  }
}

function orderOf(tab: TeamTab) {
  if (tab === 'waiting') return { time: sql`v.submitted_at`, direction: sql`asc`, comes: sql`>` }
  return {
    time: tab === 'all' ? sql`t.created_at` : sql`t.status_at`,
    direction: sql`desc`,
    comes: sql`<`,
  }
}

async function findStart(
  slug: string,
  time: RawBuilder<unknown>,
): Promise<{ at: string; id: number } | undefined> {
  const { rows } = await sql<{ at: string | null; id: number }>`
    select ${time}::text as at, t.id from team t
      left join team_version v on v.team_id = t.id and v.decided_at is null and v.submitted_at is not null
     where t.slug = ${slug}
  `.execute(db)
  const [row] = rows
  return row?.at ? { at: row.at, id: row.id } : undefined
}

function isOnTab(tab: TeamTab, filter: QueueFilter): RawBuilder<unknown> {
  switch (tab) {
    case 'all':
      return sql`true`
    case 'waiting':
      return sql`v.submitted_at is not null and ${fitsQueue(filter)}`
    case 'draft':
    case 'live':
    case 'closed':
    case 'hidden':
      return sql`t.status = ${tab}`
  }
}

function fitsWords(typed: string): RawBuilder<unknown> {
  const words = typed.trim().toLowerCase()
  if (words === '') return sql`true`
  if (words.includes('@'))
    return sql`t.id in (select m.team_id from team_member m join person p on p.id = m.person_id where p.email = ${words})`
  return sql`t.search_text like ${`%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`
}
