import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { shortName } from '#app/members/member-name.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { standingInAll } from '#app/teams/standing.server.ts'
import { sayDate } from '#app/words/formats.ts'

export interface SupporterRow {
  readonly public_id: string
  readonly first_name: string
  readonly last_name: string
  readonly email: string
  readonly town: string
  readonly shows_name: boolean
  readonly name_hidden_at: Date | null
  readonly language: string
  readonly consent: string
  readonly asked_at: Date
  readonly confirmed_at: Date | null
  readonly left_at: Date | null
  readonly team_name: string | null
  readonly team_slug: string | null
}

export type StandDesk = Awaited<ReturnType<typeof findStandDesk>>
export type ListedSupporter = StandDesk['list'][number]

/** So many are listed, the newest; a file has all. */
export const MOST_LISTED = 50
const MOST_MONTHS = 24
const MOST_TEAMS = 50
const MOST_WORDS = 8

/** Who signed up to stand with us, or those who are looked for, and how many do by team and by month. */
export async function findStandDesk(words: string) {
  const { timeZone } = await requireOrganization()
  const [{ rows }, people, byTeam, byMonth] = await Promise.all([
    sql<SupporterRow>`${selectSupporters(isLike(words))} limit ${MOST_LISTED}`.execute(db),
    countAll(),
    countByTeam(),
    countByMonth(timeZone),
  ])
  return {
    people,
    link: `${env.BASE_URL}/stand-with-us`,
    list: rows.map((row) => listed(row, timeZone)),
    byTeam,
    byMonth,
  }
}

function listed(row: SupporterRow, timeZone: string) {
  return {
    publicId: row.public_id,
    name: `${row.first_name} ${row.last_name}`.trim(),
    shown: shortName(`${row.first_name} ${row.last_name}`),
    email: row.email,
    town: row.town,
    team: row.team_name === null ? null : { name: row.team_name, slug: row.team_slug ?? '' },
    state: stateOf(row),
    naming: namingOf(row),
    since: sayDate(row.left_at ?? row.confirmed_at ?? row.asked_at, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      timeZone,
    }),
  }
}

function stateOf({
  confirmed_at,
  left_at,
}: Pick<SupporterRow, 'confirmed_at' | 'left_at'>): 'asked' | 'stands' | 'left' {
  if (confirmed_at === null) return 'asked'
  return left_at === null ? 'stands' : 'left'
}

function namingOf({ shows_name, name_hidden_at }: SupporterRow): 'not-shown' | 'shown' | 'hidden' {
  if (!shows_name) return 'not-shown'
  return name_hidden_at === null ? 'shown' : 'hidden'
}

/** All of the words, in a name, an email, a town or a team. */
export function isLike(words: string): RawBuilder<boolean> {
  const about = words
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => `%${word.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`)
  return sql<boolean>`
    concat_ws(' ', s.first_name, s.last_name, s.email, s.town, t.name) ilike all(${about}::text[])`
}

/** Without an end, for a list or a file. */
export function selectSupporters(which: RawBuilder<unknown>): RawBuilder<SupporterRow> {
  return sql<SupporterRow>`
    select s.public_id, s.first_name, s.last_name, s.email, s.town, s.shows_name, s.name_hidden_at, s.language, s.consent,
           s.asked_at, s.confirmed_at, s.left_at, t.name as team_name, t.slug as team_slug
      from supporter s left join team t on t.id = s.team_id
     where ${which}
     order by s.asked_at desc, s.id desc`
}

async function countAll(): Promise<number> {
  const { rows } = await sql<{ people: number }>`select ${standingInAll} as people`.execute(db)
  return rows[0]?.people ?? 0
}

/** Those through most people first; at the end whoever came through none. */
async function countByTeam() {
  const { rows } = await sql<{ name: string | null; slug: string | null; people: number }>`
    (select t.name, t.slug, s.people from standing_total s join team t on t.id = s.team_id
      where s.people > 0 order by s.people desc, t.name limit ${MOST_TEAMS})
    union all
    select null, null, ${standingInAll} - coalesce(sum(people), 0)::int from standing_total where team_id is not null`.execute(
    db,
  )
  return rows.filter(({ people }) => people > 0)
}

/** By the calendar of the organization, of those who stand; the latest month first. */
async function countByMonth(timeZone: string) {
  const { rows } = await sql<{ month: string; people: number }>`
    select to_char(confirmed_at at time zone ${timeZone}, 'YYYY-MM') as month, count(*) as people
      from supporter where confirmed_at is not null and left_at is null
     group by 1 order by 1 desc limit ${MOST_MONTHS}`.execute(db)
  return rows.map(({ month, people }) => ({
    month: sayDate(new Date(`${month}-01T00:00:00Z`), {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }),
    people,
  }))
}
