import { formatMoney } from '#app/money/format.ts'
import { sayLine } from '#app/teams/dining-promise.ts'
import { beginLine, sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CountBy } from '#db/schema/dining-nights.ts'
import { leftOuts, waysToCount, waysToEat } from './deal-words.ts'
import type { DealText } from './deal.ts'

/** What guests are told of a deal. What it asks of flyers and helpers is for captains alone. */
export interface ShownDeal {
  readonly line: string
  /** When it gives nothing, and the most that it gives. */
  readonly limits: readonly string[]
  /** "Eating there and takeout"; empty where nothing was said. */
  readonly counts: string
  readonly countsNot: string
  /** What to do so that a bill counts, a sentence each. */
  readonly toBeCounted: readonly string[]
  /** Empty where there is none. */
  readonly code: string
}

interface Names {
  /** As it is called on the page. */
  readonly restaurant: string
  readonly organization: string
  readonly team: string
}

/** @returns `null` while it is not known what the restaurant gives. */
export function tellDeal(deal: DealText, { team, ...parties }: Names): ShownDeal | null {
  if (!deal.gives) return null
  return {
    line: sayLine(deal.gives, parties),
    limits: sayLimits(deal),
    counts: sayWays(deal.counts),
    countsNot: sayWaysNot(deal),
    toBeCounted: sayToBeCounted(deal, team),
    code: deal.code,
  }
}

/** A sentence for each thing that is asked for. */
export function sayToBeCounted(deal: DealText, team: string): readonly string[] {
  return waysToCount
    .filter((way) => asksFor(deal, way))
    .map((way) => say(`diningOut.countBy.${way}`, { team }))
}

function sayLimits({ leastSales, leastGuests, leastRsvps, cap }: DealText): string[] {
  return [
    leastSales && say('diningOut.least.sales', { amount: formatMoney(leastSales) }),
    leastGuests && say('diningOut.least.guests', { n: leastGuests }),
    leastRsvps && say('diningOut.least.rsvps', { n: leastRsvps.count, days: leastRsvps.days }),
    cap && say('diningOut.cap', { amount: formatMoney(cap) }),
  ].filter((words) => typeof words === 'string')
}

function sayWays(counts: DealText['counts']): string {
  return sayAll(
    waysToEat.filter((way) => counts.includes(way)).map((way) => say(`deal.counts.${way}`)),
  )
}

/** Once it was said which ways count, the others do not. */
function sayWaysNot({ counts, excludes }: DealText): string {
  const others = counts.length === 0 ? [] : waysToEat.filter((way) => !counts.includes(way))
  const excluded = leftOuts.filter(
    (one) => excludes.includes(one) && !(one === 'delivery_apps' && others.includes('delivery')),
  )
  return sayAll([
    ...others.map((way) => say(`deal.counts.${way}`)),
    ...excluded.map((one) => say(`deal.excludes.${one}`)),
  ])
}

/** A code that is there is asked for, whether or not that was ticked. */
function asksFor({ countBy: asked, code }: DealText, way: CountBy): boolean {
  return way === 'code' ? code !== '' : asked.includes(way)
}

function sayAll(words: readonly string[]): string {
  return beginLine(sayList(words))
}
