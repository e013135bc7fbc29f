import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { challengesOfTeam } from './challenges.server.ts'
import type { ChallengeRow } from './challenges.server.ts'
import { duesOfTeam } from './dues.server.ts'
import type { DuesRow } from './dues.server.ts'
import { coverPictureOf } from './look/shown-look.server.ts'
import { standingOfTeam } from './standing.server.ts'
import type { TeamCardRow } from './team-card.ts'
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

export interface FoundTeam extends TeamCardRow {
  gift_count: number
  people_standing: number
  challenges: ChallengeRow[]
  dues: DuesRow
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

/** How far the list is walked before the words are looked up in their index. */
export interface Walks {
  readonly first: number
  /** When so many of the first were found, the words are common and the walk goes on to `further`. */
  readonly common: number
  readonly further: number
}

const walks: Walks = { first: 200, common: 4, further: 2000 }

/**
 * Teams that are for all to see, by name, or by town and name when a town is asked for; a page at a time, as quick at the
 * end of the list as at its beginning. Words that many have are found soonest by walking the list, words that few have by
 * the index of the words: the first teams of the list tell which. Every way gives the same teams in the same order.
 */
export async function findTeams(search: TeamSearch, far: Walks = walks): Promise<FoundTeams> {
  const ask = asked(search)
  if (ask.words.length === 0) return pageOf(await walk(ask, null), search.limit)
  const near = await walk(ask, far.first)
  if (near.complete) return pageOf(near, search.limit)
  if (near.teams.length >= far.common) {
    const further = await walk(ask, far.further)
    if (further.complete) return pageOf(further, search.limit)
  }
  return pageOf({ teams: await lookUp(ask) }, search.limit)
}

interface Asked {
  /** All but the words that are somewhere within. */
  readonly conditions: readonly RawBuilder<unknown>[]
  readonly words: readonly RawBuilder<unknown>[]
  readonly places: Places
  /** One more than the page has. */
  readonly limit: number
}

function asked({ words, kind, town, after, limit }: TeamSearch): Asked {
  const place = plain(town)
  const places = place === '' ? byName : byTown
  const typed = wordsOf(words)
  const [long, short] = [typed.filter(isWithin), typed.filter((word) => !isWithin(word))]
  const conditions = [
    sql`t.status in ('live', 'closed')`,
    ...(long.length === 0 ? short.map((word) => begins(NAME, word)) : []),
    ...(kind === null ? [] : [sql`t.kind = ${kind}`]),
    ...(place === '' ? [] : [begins(TOWN, place)]),
    ...(after === null
      ? []
      : [sql`(${places.order}) > (select ${places.order} from team t where t.slug = ${after})`]),
  ]
  // “Garage Band of Brothers”: beside a word that finds, a short one only has to be there.
  const within = long.length === 0 ? [] : [...long.map(contains), ...short.map(isThere)]
  return { conditions, words: within, places, limit: limit + 1 }
}

/** Complete when it found as many as were asked for, or came to the end of the list. `null` walks as far as it takes. */
async function walk({ conditions, words, places, limit }: Asked, steps: number | null) {
  const found = words.length === 0 ? sql`true` : sql.join(words, sql` and `)
  const rows = await read(sql`
    select id, found, step from (
      select t.id, ${places.columns}, ${found} as found, row_number() over (order by ${places.order}) as step
        from team t where ${sql.join(conditions, sql` and `)} order by ${places.order} limit ${steps ?? limit}) w
     where found or step = ${steps} order by ${places.columnOrder} limit ${limit}`)
  const teams = rows.filter((row) => row.found)
  return {
    teams,
    complete: teams.length === limit || !rows.some(({ step }) => step === steps),
  }
}

/** All with the words before any order, so that the index of the words is what finds them. */
function lookUp({ conditions, words, places, limit }: Asked) {
  return read(sql`
    with w as materialized (
      select t.id, ${places.columns} from team t where ${sql.join([...conditions, ...words], sql` and `)})
    select id, true as found, row_number() over (order by ${places.columnOrder}) as step from w order by step limit ${limit}`)
}

/** What is shown of teams that were found, in their order. */
async function read(found: RawBuilder<unknown>) {
  const { rows } = await sql<FoundTeam & { found: boolean; step: number }>`
    select t.slug, t.name, t.kind, t.color, t.scene, ${coverPictureOf(sql`t.approved_version_id`)} as cover, t.status, t.town, t.goal_cents, s.raised_cents, s.expected_cents, s.gift_count,
           ${standingOfTeam(sql`t.id`)} as people_standing,
           ${challengesOfTeam(sql`t.id`, sql`t.campaign_id`)} as challenges, ${duesOfTeam(sql`t.id`)} as dues, p.changed_at as updated_at, f.found, f.step
      from (${found}) f join team t on t.id = f.id
      join team_total s on s.team_id = t.id join page_version p on p.page = 'teams/' || t.slug
     order by f.step
  `.execute(db)
  return rows
}

function pageOf({ teams }: { teams: readonly FoundTeam[] }, limit: number): FoundTeams {
  const shown = teams.slice(0, limit)
  return { teams: shown, next: teams.length > limit ? (shown.at(-1)?.slug ?? null) : null }
}

/** As the indexes have them: byte by byte, so that a beginning is a stretch of the list. */
const NAME = sql`lower(t.name) collate "C"`
const TOWN = sql`lower(t.town) collate "C"`

/** The order of the list; the planner sees that a walk comes in it only if the columns are handed on with it. */
interface Places {
  readonly order: RawBuilder<unknown>
  readonly columns: RawBuilder<unknown>
  readonly columnOrder: RawBuilder<unknown>
}

const byName: Places = {
  order: sql`${NAME}, t.id`,
  columns: sql`${NAME} as by_name`,
  columnOrder: sql`by_name, id`,
}
const byTown: Places = {
  order: sql`${TOWN}, ${NAME}, t.id`,
  columns: sql`${TOWN} as by_town, ${NAME} as by_name`,
  columnOrder: sql`by_town, by_name, id`,
}

/** Trigrams need three letters. */
function isWithin(word: string): boolean {
  return word.length >= SHORTEST_TRIGRAM
}

function contains(word: string): RawBuilder<unknown> {
  return sql`t.search_text like ${`%${escapePattern(word)}%`}`
}

/** Said so that no index is asked, which would find nothing by it and read itself to the end. */
function isThere(word: string): RawBuilder<unknown> {
  return sql`strpos(t.search_text, ${word}) > 0`
}

function begins(column: RawBuilder<unknown>, letters: string): RawBuilder<unknown> {
  return sql`${column} like ${`${escapePattern(letters)}%`}`
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
