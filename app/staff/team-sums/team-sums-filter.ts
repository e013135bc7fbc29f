import { askPeriod } from '../desk-hrefs.ts'
import type { Asked } from '../desk-hrefs.ts'
import { readPeriod } from '../period.ts'
import type { Period } from '../period.ts'
import { readKind, readSlug } from '../totals-filter.ts'
import type { KindChoice } from '../totals-filter.ts'

/** What the list can be in the order of, each with the end that is asked for most. */
export const sortKeys = ['raised', 'gifts', 'expected', 'fees', 'net', 'name'] as const
export type SortKey = (typeof sortKeys)[number]

/** `turned`: the least first, and names from the end. */
export interface Order {
  readonly by: SortKey
  readonly way: 'usual' | 'turned'
}

/** Which sums of which teams, and in what order. */
export interface TeamSumsFilter {
  readonly period: Period
  /** A slug; empty for all. */
  readonly campaign: string
  readonly kind: KindChoice | null
  readonly order: Order
  /** Slug of the last team of the page before. */
  readonly after: string | null
}

/** Reads what an address asks for: `?period=quarter&kind=book_club&order=net`. */
export function readTeamSumsFilter(
  search: URLSearchParams,
  clock: { readonly at: Date; readonly timeZone: string },
): TeamSumsFilter {
  return {
    period: readPeriod(search, clock, 'quarter'),
    campaign: readSlug(search.get('campaign')),
    kind: readKind(search.get('kind')),
    order: readOrder(search.get('order') ?? ''),
    after: search.get('after'),
  }
}

/** The same as an address asks for it, from the first page on. */
export function askTeamSums({ period, campaign, kind, order }: TeamSumsFilter): Asked {
  return { ...askPeriod(period), campaign, kind, order: orderText(order) }
}

export function orderText({ by, way }: Order): SortKey | `${SortKey}-turned` {
  return way === 'turned' ? `${by}-turned` : by
}

function readOrder(text: string): Order {
  const [name, turned] = text.split('-')
  const by = sortKeys.find((key) => key === name)
  return { by: by ?? 'raised', way: by && turned === 'turned' ? 'turned' : 'usual' }
}
