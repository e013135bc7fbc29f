import { parseMoney } from '#app/money/parse.ts'
import type { Cents } from '#app/money/cents.ts'
import { say } from '#app/words/say.ts'
import { readPeriod } from './period.ts'
import type { Period } from './period.ts'

type GiftState = 'paid' | 'refunded' | 'disputed' | 'processing' | 'failed' | 'started'

const giftStates: readonly GiftState[] = [
  'paid',
  'refunded',
  'disputed',
  'processing',
  'failed',
  'started',
]

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
  /** Slug of the team. */
  readonly team: string
  readonly amountTyped: string
  readonly amount: Cents | null
  readonly period: Period
  /** Public id of the last gift of the page before. */
  readonly after: string | null
  /** What could not be used, in words for staff. */
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

/** Reads which gifts an address asks for; what cannot be read is named and left out. */
export function readGiftFilter(
  search: URLSearchParams,
  clock: { at: Date; timeZone: string },
): GiftFilter {
  const typed = (search.get('q') ?? '').trim().slice(0, 200)
  const amountTyped = (search.get('amount') ?? '').trim().slice(0, 40)
  const money = parseMoney(amountTyped)
  const period = readPeriod(search, clock, 'all')
  const found = readSearch(typed)
  const problems: GiftFilter['problems'][number][] = []
  if (found.kind === 'too-short')
    problems.push({ field: 'q', message: say('staff.gifts.tooShort') })
  if (money.kind !== 'money' && money.kind !== 'empty')
    problems.push({ field: 'amount', message: say('staff.gifts.amountLike') })
  if (period.problem) problems.push({ field: 'from', message: period.problem })
  return {
    typed,
    search: found,
    state: giftStates.find((state) => state === search.get('state')) ?? 'paid',
    team: (search.get('team') ?? '').trim().slice(0, 80),
    amountTyped,
    amount: money.kind === 'money' ? money.amount : null,
    period,
    after: /^[0-9a-f]{32}$/.exec(search.get('after') ?? '')?.[0] ?? null,
    problems,
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
