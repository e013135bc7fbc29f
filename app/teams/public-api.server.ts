import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import {
  apiMatch,
  apiMatchOfTeam,
  challengesOfCampaign,
  challengesOfTeam,
} from './challenges.server.ts'
import type { ApiMatch, ChallengeRow } from './challenges.server.ts'
import { apiExpected, duesOfCampaign, duesOfTeam } from './dues.server.ts'
import type { ApiExpected, DuesRow } from './dues.server.ts'
import { findTeams } from './directory.server.ts'
import type { FoundTeam } from './directory.server.ts'
import { standingInAll, standingOfTeam } from './standing.server.ts'
import { isTeamKind } from './team-kind.ts'

/** A team as the public API tells it. Sums are whole cents; `updated_at` is when any of it last changed, UTC. */
export interface ApiTeam {
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly town: string
  readonly status: 'live' | 'closed'
  readonly goal_cents: number
  readonly raised_cents: number
  readonly expected_cents: number
  /** What `expected_cents` is, the next first. */
  readonly expected: ApiExpected
  readonly gift_count: number
  /** How many people stand with the cause through it. */
  readonly people_standing: number
  /** Sponsors who add to a gift that is given now. */
  readonly matching: readonly ApiMatch[]
  readonly currency: string
  readonly url: string
  readonly updated_at: string
}

/** What the API tells; how a page looks is no part of it. */
type TeamRow = Omit<FoundTeam, 'color' | 'scene' | 'cover'>

export type ApiAnswer<Body> =
  | { readonly kind: 'found'; readonly body: Body }
  | { readonly kind: 'not-found' }
  /** `detail` says which part of the address is wrong, and how it should be. */
  | { readonly kind: 'not-understood'; readonly detail: string }

export interface ApiTeams {
  readonly teams: readonly ApiTeam[]
  /** For `cursor`; null at the end of the list. */
  readonly next_cursor: string | null
}

const USUAL_LIMIT = 24
const MOST = 100

/** Teams by name, `limit` at a time. */
export async function listApiTeams(asked: URLSearchParams): Promise<ApiAnswer<ApiTeams>> {
  const limit = Number(asked.get('limit') ?? USUAL_LIMIT)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    return { kind: 'not-understood', detail: `limit must be a whole number from 1 to ${MOST}` }
  const kind = asked.get('kind')
  if (kind !== null && !isTeamKind(kind))
    return { kind: 'not-understood', detail: 'kind is none of the kinds of team' }
  const after = asked.get('cursor')
  if (after !== null && !(await isTeam(after)))
    return {
      kind: 'not-understood',
      detail: 'cursor is not one that an answer gave as next_cursor',
    }
  const words = asked.get('q') ?? ''
  const [{ currency }, { teams, next }] = await Promise.all([
    requireOrganization(),
    findTeams({ words, kind, town: '', after, limit }),
  ])
  return {
    kind: 'found',
    body: { teams: teams.map((team) => apiTeam(team, currency)), next_cursor: next },
  }
}

/** One team that is for all to see. */
export async function findApiTeam(slug: string): Promise<ApiAnswer<ApiTeam>> {
  const { rows } = await sql<TeamRow & { currency: string }>`
    select t.slug, t.name, t.kind, t.status, t.town, t.goal_cents, s.raised_cents, s.expected_cents, s.gift_count,
           ${standingOfTeam(sql`t.id`)} as people_standing, ${challengesOfTeam(sql`t.id`, sql`t.campaign_id`)} as challenges, ${duesOfTeam(sql`t.id`)} as dues, p.changed_at as updated_at, o.currency
      from team t join team_total s on s.team_id = t.id join page_version p on p.page = 'teams/' || t.slug
           cross join organization o
     where t.slug = ${slug} and t.status in ('live', 'closed')
  `.execute(db)
  const [row] = rows
  return row ? { kind: 'found', body: apiTeam(row, row.currency) } : { kind: 'not-found' }
}

export interface ApiCampaign {
  readonly slug: string
  readonly name: string
  readonly kind: 'campaign'
  readonly status: 'open' | 'closed'
  readonly tagline: string
  /** Days of the organization's calendar. */
  readonly starts_on: string
  readonly ends_on: string | null
  readonly goal_cents: number
  readonly raised_cents: number
  readonly expected_cents: number
  /** What `expected_cents` is, the next first. */
  readonly expected: ApiExpected
  readonly gift_count: number
  /** How many people stand with the cause, in all. */
  readonly people_standing: number
  /** Sponsors who add to a gift that is given now. */
  readonly matching: readonly ApiMatch[]
  readonly currency: string
  readonly url: string
  readonly updated_at: string
}

interface CampaignRow {
  slug: string
  name: string
  tagline: string
  closed: boolean
  starts_on: string
  ends_on: string | null
  goal_cents: number
  raised_cents: number
  expected_cents: number
  gift_count: number
  people_standing: number
  challenges: ChallengeRow[]
  dues: DuesRow
  currency: string
  updated_at: Date
}

/** One campaign, open or closed. */
export async function findApiCampaign(slug: string): Promise<ApiAnswer<ApiCampaign>> {
  const { rows } = await sql<CampaignRow>`
    select c.slug, c.name, c.tagline, c.closed_at is not null as closed, c.starts_on, c.ends_on, c.goal_cents,
           s.raised_cents, s.expected_cents, s.gift_count, ${standingInAll} as people_standing, ${challengesOfCampaign(sql`c.id`)} as challenges, ${duesOfCampaign(sql`c.id`)} as dues, o.currency,
           coalesce((select changed_at from page_version where page = 'home'), c.created_at) as updated_at
      from campaign c join campaign_total s on s.campaign_id = c.id cross join organization o
     where c.slug = ${slug}
  `.execute(db)
  const [row] = rows
  if (!row) return { kind: 'not-found' }
  const { closed, updated_at, challenges, dues, ...campaign } = row
  return {
    kind: 'found',
    body: {
      ...campaign,
      kind: 'campaign',
      status: closed ? 'closed' : 'open',
      expected: apiExpected(dues),
      matching: closed ? [] : challenges.map(apiMatch),
      url: `${env.BASE_URL}/`,
      updated_at: updated_at.toISOString(),
    },
  }
}

function apiTeam(row: TeamRow, currency: string): ApiTeam {
  return {
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    town: row.town,
    status: row.status,
    goal_cents: row.goal_cents,
    raised_cents: row.raised_cents,
    expected_cents: row.expected_cents,
    expected: apiExpected(row.dues),
    gift_count: row.gift_count,
    people_standing: row.people_standing,
    matching: row.status === 'live' ? row.challenges.map(apiMatchOfTeam) : [],
    currency,
    url: `${env.BASE_URL}/teams/${row.slug}`,
    updated_at: row.updated_at.toISOString(),
  }
}

/** A team that was shown a moment ago and is hidden now still marks a place in the list. */
async function isTeam(slug: string): Promise<boolean> {
  if (!/^[a-z0-9-]{2,80}$/.test(slug)) return false
  const row = await db.selectFrom('team').select('id').where('slug', '=', slug).executeTakeFirst()
  return row !== undefined
}
