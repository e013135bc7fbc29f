import type { EventKind, EventStatus } from '#db/schema/events.ts'

/** What the system knows of an event's money and papers. */
export interface EventFacts {
  /** Money that was logged of it, by kind; what was withdrawn is left out. */
  readonly logged: readonly string[]
  /** What the restaurant of a dining night says was spent is written down. */
  readonly hasFigure: boolean
  /** It is noted that the restaurant of a dining night is thanked. */
  readonly isThanked: boolean
  /** Things of it that are promised or counted and have not come. */
  readonly expected: number
  /** Things of it that came and are not in the bank. */
  readonly inHand: number
  readonly openRefunds: number
  readonly costs: number
  /** Costs that somebody waits to have back. */
  readonly owed: number
  /** Lines of its tills that have not arrived or need a look. */
  readonly openLines: number
}

/** Known from what is in the books. */
const knownItems = [
  'counted',
  'figure',
  'logged',
  'in',
  'deposited',
  'refunds',
  'tills',
  'repaid',
  'restaurant-thanked',
] as const
type KnownItem = (typeof knownItems)[number]

/** Said by a captain, with who and when. */
export const saidItems = [
  'float',
  'leftovers',
  'no-costs',
  'givers-thanked',
  'helpers-thanked',
  'sponsors-thanked',
  'guests-thanked',
  'place-clean',
] as const
export type SaidItem = (typeof saidItems)[number]

export interface Tick {
  readonly item: string
  readonly note: string
  readonly by: string
  readonly at: Date
}

export interface CheckItem {
  readonly key: KnownItem | SaidItem | 'costs'
  readonly done: boolean
  /** What a captain can say of it; `null` when the books tell it. */
  readonly said: SaidItem | null
  readonly tick: Tick | null
}

export function isCheckItem(key: string): key is CheckItem['key'] {
  return [...knownItems, ...saidItems, 'costs'].some((one) => one === key)
}

/**
 * What has to be done after an event, and what of it is. After one that was called off that is only what becomes of the money:
 * no place is to be cleaned, and nobody to be thanked for coming. What was done before it was called off stays in sight.
 */
export function checkListOf(
  { kind, status }: { readonly kind: EventKind; readonly status: EventStatus },
  facts: EventFacts,
  ticks: readonly Tick[],
): readonly CheckItem[] {
  const items = itemsOf(kind).map((key) => itemOf(key, facts, ticks))
  return status === 'cancelled'
    ? items.filter(({ key, done }) => done || OF_MONEY.includes(key))
    : items
}

function itemOf(key: CheckItem['key'], facts: EventFacts, ticks: readonly Tick[]): CheckItem {
  if (key === 'costs') return costsItem(facts, ticks)
  if (isSaid(key)) {
    const tick = ticks.find(({ item }) => item === key) ?? null
    return { key, done: tick !== null, said: key, tick }
  }
  return { key, done: isKnown(key, facts), said: null, tick: null }
}

/** What money that came before an event was called off still needs. */
const OF_MONEY: readonly CheckItem['key'][] = ['tills', 'in', 'deposited', 'refunds', 'repaid']

export function openItems(items: readonly CheckItem[]): readonly CheckItem[] {
  return items.filter(({ done }) => !done)
}

export function itemsOf(kind: EventKind): readonly CheckItem['key'][] {
  switch (kind) {
    case 'yard_sale':
      return [
        'tills',
        'counted',
        'float',
        'in',
        'deposited',
        'refunds',
        'costs',
        'repaid',
        'leftovers',
        'givers-thanked',
        'helpers-thanked',
      ]
    case 'dining_night':
      return [
        'figure',
        'in',
        'deposited',
        'costs',
        'repaid',
        'restaurant-thanked',
        'guests-thanked',
      ]
    case 'golf_outing':
      return [
        'logged',
        'in',
        'deposited',
        'refunds',
        'costs',
        'repaid',
        'sponsors-thanked',
        'helpers-thanked',
      ]
    case 'gathering':
      return ['in', 'deposited', 'costs', 'repaid', 'place-clean', 'helpers-thanked']
  }
}

/** Noted, or a captain says that there are none. */
function costsItem({ costs }: EventFacts, ticks: readonly Tick[]): CheckItem {
  const tick = ticks.find(({ item }) => item === 'no-costs') ?? null
  return costs > 0
    ? { key: 'costs', done: true, said: null, tick: null }
    : { key: 'costs', done: tick !== null, said: 'no-costs', tick }
}

function isKnown(item: KnownItem, facts: EventFacts): boolean {
  switch (item) {
    case 'counted':
      return facts.logged.includes('sale_takings')
    case 'figure':
      return facts.hasFigure || facts.logged.includes('restaurant_share')
    case 'logged':
      return facts.logged.length > 0
    case 'in':
      return facts.expected === 0
    case 'deposited':
      return facts.inHand === 0
    case 'refunds':
      return facts.openRefunds === 0
    case 'tills':
      return facts.openLines === 0
    case 'repaid':
      return facts.owed === 0
    case 'restaurant-thanked':
      return facts.isThanked
  }
}

function isSaid(key: CheckItem['key']): key is SaidItem {
  return saidItems.some((item) => item === key)
}
