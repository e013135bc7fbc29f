import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { ContributionKind, Means } from '#db/schema/contributions.ts'

/** So many of what comes next are named; the others are counted. */
const NAMED = 2

interface Due {
  readonly kind: ContributionKind
  readonly means: Means
  /** Only what was meant for all to see. */
  readonly label: string | null
  readonly rest_cents: number
  readonly due_on: string
  readonly late: boolean
}

/** What is expected next of a team or campaign, and how much there is in all. */
export interface DuesRow {
  readonly next: readonly Due[]
  readonly count: number
}

/** For a query that reads the team anyway. It tells nothing of who gives. */
export function duesOfTeam(teamId: RawBuilder<unknown>): RawBuilder<DuesRow> {
  return duesWhere(sql`d.team_id = ${teamId}`)
}

/** Of a whole campaign. What teams expect that are not for all to see counts, and is not named. */
export function duesOfCampaign(campaignId: RawBuilder<unknown>): RawBuilder<DuesRow> {
  return duesWhere(
    sql`d.campaign_id = ${campaignId}`,
    sql`and not exists (select from team h where h.id = d.team_id and h.status not in ('live', 'closed'))`,
  )
}

function duesWhere(whose: RawBuilder<unknown>, andNamed = sql``): RawBuilder<DuesRow> {
  const open = sql`${whose} and d.voided_at is null and d.settled_cents < d.amount_cents`
  return sql<DuesRow>`json_build_object(
    'count', (select count(*) from contribution d where ${open}),
    'next', (select coalesce(json_agg(next), '[]') from (
      select d.kind, d.means, d.label, d.amount_cents - d.settled_cents as rest_cents, d.due_on,
             d.due_on < (${now()}::timestamptz at time zone (select time_zone from organization))::date as late
        from contribution d where ${open} ${andNamed} order by d.due_on, d.id limit ${sql.lit(NAMED)}) next))`
}

/**
 * "check from Culver’s, due June 14"; `null` when nothing is expected. Of several each says its sum. That something is late
 * is between the team and whoever promised it, so the day is no longer said.
 */
export function sayDues({ next, count }: DuesRow, currency: string): string | null {
  if (next.length === 0) return null
  const said = next.map((due) => {
    const what = nameDue(due)
    const day = sayDueDay(due.due_on)
    const amount = formatMoney(cents(due.rest_cents), currency)
    if (count === 1) return due.late ? what : say('teams.due.ahead', { what, day })
    return due.late
      ? say('teams.due.lateOf', { what, amount })
      : say('teams.due.aheadOf', { what, day, amount })
  })
  const more = count - next.length
  return [...said, ...(more > 0 ? [say('teams.due.more', { n: more })] : [])].join('; ')
}

/** As the public API tells it: what is named on the page, and how many more there are. */
export interface ApiExpected {
  readonly next: readonly {
    readonly kind: ContributionKind
    readonly label: string | null
    readonly cents: number
    /** Null once the day has passed, as on the page. */
    readonly due_on: string | null
  }[]
  readonly more: number
}

export function apiExpected({ next, count }: DuesRow): ApiExpected {
  return {
    next: next.map(({ kind, label, rest_cents, due_on, late }) => ({
      kind,
      // Who gives is named nowhere.
      label: kind === 'gift' || kind === 'ticket' ? null : label,
      cents: rest_cents,
      due_on: late ? null : due_on,
    })),
    more: count - next.length,
  }
}

function nameDue({ kind, means, label }: Due): string {
  switch (kind) {
    case 'gift':
      return say(`teams.due.gift.${means}`)
    case 'sale_takings':
      return label ?? say('teams.due.sale')
    case 'restaurant_share':
      return label === null
        ? say('teams.due.restaurant')
        : say(`teams.due.from.${means}`, { name: label })
    case 'sponsorship':
      return label === null
        ? say('teams.due.sponsor')
        : say(`teams.due.from.${means}`, { name: label })
    case 'ticket':
      return say('teams.due.ticket')
  }
}

function sayDueDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  return sayDate(at, { month: 'long', day: 'numeric', timeZone: 'UTC' })
}
