import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { TeamKind } from '#db/schema/teams.ts'

export interface TeamSearch {
  /** Words of the name, the town or the plan; all of them must be there. One of a letter or two begins the name. */
  readonly words: string
  readonly kind: TeamKind | null
  /** The beginning of a town's name. */
  readonly town: string
  /** The slug of the last team that was shown; the list goes on after it. */
  readonly after: string | null
  readonly limit: number
}

export interface FoundTeam {
  slug: string
  name: string
  kind: TeamKind
  status: 'live' | 'closed'
  town: string
  goal_cents: number
  raised_cents: number
  expected_cents: number
  gift_count: number
  updated_at: Date
}

export interface FoundTeams {
  readonly teams: readonly FoundTeam[]
  /** Where the list goes on, for `after`; null at its end. */
  readonly next: string | null
}

/** Longer ones are cut: nobody looks for them. */
const MOST_WORDS = 6
const MOST_LETTERS = 80
const SHORTEST_TRIGRAM = 3

/**
 * Teams that are for all to see, by name, or by town and name when a town is asked for; a page at a time, as quick at the
 * end of the list as at its beginning.
 */
export async function findTeams({
  words,
  kind,
  town,
  after,
  limit,
}: TeamSearch): Promise<FoundTeams> {
  const place = plain(town)
  const order = place === '' ? [NAME, ID] : [TOWN, NAME, ID]
  const conditions = [
    sql`t.status in ('live', 'closed')`,
    ...wordsOf(words).map(matches),
    ...(kind === null ? [] : [sql`t.kind = ${kind}`]),
    ...(place === '' ? [] : [sql`${TOWN} like ${`${escapePattern(place)}%`}`]),
    ...(after === null
      ? []
      : [
          sql`(${sql.join(order)}) > (select ${sql.join(order)} from team t where t.slug = ${after})`,
        ]),
  ]
  const { rows } = await sql<FoundTeam>`
    select t.slug, t.name, t.kind, t.status, t.town, t.goal_cents, s.raised_cents, s.expected_cents, s.gift_count,
           p.changed_at as updated_at
      from team t join team_total s on s.team_id = t.id join page_version p on p.page = 'teams/' || t.slug
     where ${sql.join(conditions, sql` and `)}
     order by ${sql.join(order)}
     limit ${limit + 1}
  `.execute(db)
  const teams = rows.slice(0, limit)
  return { teams, next: rows.length > limit ? (teams.at(-1)?.slug ?? null) : null }
}

/** As the indexes have them: byte by byte, so that a beginning is a stretch of the list. */
const NAME = sql`lower(t.name) collate "C"`
const TOWN = sql`lower(t.town) collate "C"`
const ID = sql`t.id`

/** Trigrams need three letters. */
function matches(word: string): RawBuilder<unknown> {
  const pattern = escapePattern(word)
  if (word.length >= SHORTEST_TRIGRAM) return sql`t.search_text like ${`%${pattern}%`}`
  return sql`${NAME} like ${`${pattern}%`}`
}

function wordsOf(text: string): string[] {
  return plain(text).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
}

// oxlint-disable-next-line no-control-regex -- Postgres has no NUL in its texts
const NUL = /\u0000/g

function plain(text: string): string {
  return text.replace(NUL, '').trim().slice(0, MOST_LETTERS).toLowerCase()
}

function escapePattern(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`)
}
