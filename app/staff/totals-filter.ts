import { isTeamKind } from '#app/teams/team-kind.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { askPeriod } from './desk-hrefs.ts'
import type { Asked } from './desk-hrefs.ts'
import { readPeriod } from './period.ts'
import type { Period } from './period.ts'
import { grains } from './spans.ts'
import type { Grain } from './spans.ts'

/** Whose gifts: of one kind of team, or `none` for those to a campaign itself. */
export type KindChoice = TeamKind | 'none'

/** Which money the totals are of. */
export interface TotalsFilter {
  readonly period: Period
  /** `null`: what is easiest to read. */
  readonly grain: Grain | null
  /** Slugs; empty for all. */
  readonly campaign: string
  readonly team: string
  readonly kind: KindChoice | null
}

/** Reads what an address asks for: `?period=week&kind=book_club&by=day`. */
export function readTotalsFilter(
  search: URLSearchParams,
  clock: { readonly at: Date; readonly timeZone: string },
): TotalsFilter {
  return {
    period: readPeriod(search, clock),
    grain: grains.find((grain) => grain === search.get('by')) ?? null,
    campaign: readSlug(search.get('campaign')),
    team: readSlug(search.get('team')),
    kind: readKind(search.get('kind')),
  }
}

/** The same as an address asks for it. */
export function askTotals({ period, grain, campaign, team, kind }: TotalsFilter): Asked {
  return { ...askPeriod(period), by: grain, campaign, kind, team }
}

export function readKind(text: string | null): KindChoice | null {
  if (text === 'none') return 'none'
  return text !== null && isTeamKind(text) ? text : null
}

export function readSlug(text: string | null): string {
  return (text ?? '').trim().slice(0, 80)
}
