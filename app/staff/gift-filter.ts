import { parseMoney } from '#app/money/parse.ts'
import type { Cents } from '#app/money/cents.ts'
import { viewSources } from '#app/teams/views/view-source.ts'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import { say } from '#app/words/say.ts'
import type { Way } from '#db/schema/ledger.ts'
import { askPeriod } from './desk-hrefs.ts'
import type { Asked } from './desk-hrefs.ts'
import { readPeriod } from './period.ts'
import type { Period } from './period.ts'
import { readKind, readSlug } from './totals-filter.ts'
import type { KindChoice } from './totals-filter.ts'

type GiftState = 'paid' | 'refunded' | 'disputed' | 'processing' | 'failed' | 'started' | 'void'

const giftStates: readonly GiftState[] = [
  'paid',
  'refunded',
  'disputed',
  'processing',
  'failed',
  'started',
  'void',
]

/** Where the money of a gift by hand is. */
export type HandPlace = 'received' | 'deposited' | 'reconciled'

export const handPlaces: readonly HandPlace[] = ['received', 'deposited', 'reconciled']

export const ways: readonly Way[] = ['card', 'wallet', 'bank', 'cash', 'check', 'other']

export const sources = [...viewSources, 'unknown'] as const

/** The states as staff choose between them. */
export function sayGiftStates() {
  return giftStates.map((value) => ({ value, label: say(`staff.giftFilter.${value}`) }))
}

/** What was typed to find gifts, by what it looks like. */
export type GiftSearch =
  | { readonly kind: 'none' | 'too-short' }
  | { readonly kind: 'receipt'; readonly year: number; readonly number: number }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'words'; readonly words: string }

export interface GiftFilter {
  readonly typed: string
  readonly search: GiftSearch
  readonly state: GiftState
  /** Slugs; empty for all. */
  readonly team: string
  readonly campaign: string
  readonly kind: KindChoice | null
  readonly way: Way | null
  /** `yes` for all that are a month of a monthly gift; or the public id of one, for its months. */
  readonly monthly: string | null
  /** Where its money is, of a gift by hand. */
  readonly hand: HandPlace | null
  /** How the donor came. */
  readonly source: ViewSource | 'unknown' | null
  /** As typed, both ends in it; `null` where there is none, or none that could be read. */
  readonly leastTyped: string
  readonly mostTyped: string
  readonly least: Cents | null
  readonly most: Cents | null
  readonly period: Period
  /** Public id of the last gift of the page before. */
  readonly after: string | null
  /** What could not be used, in words for staff. */
  readonly problems: readonly Problem[]
}

interface Problem {
  readonly field: string
  readonly message: string
}

/** Reads which gifts an address asks for; what cannot be read is named and left out. */
export function readGiftFilter(
  search: URLSearchParams,
  clock: { at: Date; timeZone: string },
): GiftFilter {
  const typed = (search.get('q') ?? '').trim().slice(0, 200)
  const least = readAmount(search, 'least')
  const most = readAmount(search, 'most')
  const period = readPeriod(search, clock, 'all')
  const found = readSearch(typed)
  const problems: Problem[] = [...least.problems, ...most.problems]
  if (found.kind === 'too-short')
    problems.unshift({ field: 'q', message: say('staff.gifts.tooShort') })
  if (least.amount !== null && most.amount !== null && least.amount > most.amount)
    problems.push({ field: 'least', message: say('staff.gifts.amountOrder') })
  if (period.problem) problems.push({ field: 'from', message: period.problem })
  return {
    typed,
    search: found,
    state: giftStates.find((state) => state === search.get('state')) ?? 'paid',
    team: readSlug(search.get('team')),
    campaign: readSlug(search.get('campaign')),
    kind: readKind(search.get('kind')),
    way: ways.find((way) => way === search.get('way')) ?? null,
    monthly: /^(?:yes|[0-9a-f]{32})$/.exec(search.get('monthly') ?? '')?.[0] ?? null,
    hand: handPlaces.find((place) => place === search.get('hand')) ?? null,
    source: sources.find((source) => source === search.get('source')) ?? null,
    leastTyped: least.typed,
    mostTyped: most.typed,
    least: least.amount,
    most: most.amount,
    period,
    after: /^[0-9a-f]{32}$/.exec(search.get('after') ?? '')?.[0] ?? null,
    problems,
  }
}

/** The same as an address asks for it, without the page; so a list can be kept, or sent to a colleague. */
export function askGifts(filter: GiftFilter): Asked {
  return {
    q: filter.typed,
    state: filter.state === 'paid' ? null : filter.state,
    ...(filter.period.from === null && filter.period.to === null ? {} : askPeriod(filter.period)),
    team: filter.team,
    kind: filter.kind,
    campaign: filter.campaign,
    way: filter.way,
    monthly: filter.monthly,
    hand: filter.hand,
    source: filter.source,
    least: filter.leastTyped,
    most: filter.mostTyped,
  }
}

function readAmount(search: URLSearchParams, field: 'least' | 'most') {
  const typed = (search.get(field) ?? '').trim().slice(0, 40)
  const money = parseMoney(typed)
  switch (money.kind) {
    case 'money':
      return { typed, amount: money.amount, problems: [] }
    case 'empty':
      return { typed, amount: null, problems: [] }
    case 'not-a-number':
    case 'part-of-a-cent':
    case 'too-large':
      return { typed, amount: null, problems: [{ field, message: say('staff.gifts.amountLike') }] }
  }
}

function readSearch(typed: string): GiftSearch {
  if (typed === '') return { kind: 'none' }
  const receipt = /^#?(\d{4})-(\d{1,9})$/.exec(typed)
  if (receipt) return { kind: 'receipt', year: Number(receipt[1]), number: Number(receipt[2]) }
  if (/^(?:[0-9a-f]{32}|(?:ch|py|pi|cs|re|dp|du)_\w+)$/.test(typed))
    return { kind: 'id', id: typed }
  if (typed.length < 3) return { kind: 'too-short' }
  return { kind: 'words', words: typed.toLowerCase() }
}
