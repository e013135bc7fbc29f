import type { Cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { parseShare, typeShare } from '#app/money/share.ts'
import type { DealText } from './deal.ts'
import type { Deal } from './share.ts'

/** What was agreed, as its screen holds it. */
export function dealValuesOf(deal: DealText): Record<string, string> {
  const { gives, leastRsvps } = deal
  const ticked = [
    ...deal.countBy.map((way) => `by-${way}`),
    ...deal.counts.map((way) => `counts-${way}`),
    ...deal.excludes.map((one) => `out-${one}`),
  ]
  return {
    ...Object.fromEntries(ticked.map((field) => [field, 'yes'])),
    percent: gives?.kind === 'share' ? typeShare(gives.share) : '',
    shareOf: gives?.kind === 'share' ? gives.of : '',
    flat: typeSum(gives?.kind === 'flat' ? gives.amount : null),
    spend: typeSum(deal.spend),
    code: deal.code,
    leastSales: typeSum(deal.leastSales),
    leastGuests: String(deal.leastGuests ?? ''),
    leastRsvps: String(leastRsvps?.count ?? ''),
    rsvpsDays: String(leastRsvps?.days ?? ''),
    cap: typeSum(deal.cap),
    flyerRules: deal.flyerRules,
    volunteers: String(deal.volunteers ?? ''),
    checkWeeks: String(deal.checkWeeks ?? ''),
  }
}

/** `300`, or `4.50` where there are cents. */
function typeSum(amount: Cents | null): string {
  return amount === null ? '' : formatPlain(amount).replace(/\.00$/, '')
}

/** What can be reckoned from a form that is still being filled in. */
export function dealTyped(values: Readonly<Partial<Record<string, string>>>): Deal | null {
  const gives = parseShare(values['percent'] ?? '') ?? sumTyped(values['flat'])
  if (gives === null) return null
  return {
    gives,
    cap: sumTyped(values['cap']),
    leastSales: sumTyped(values['leastSales']),
    leastGuests: null,
    leastRsvps: null,
  }
}

export function sumTyped(text = ''): Cents | null {
  const read = parseMoney(text)
  return read.kind === 'money' && read.amount > 0 ? read.amount : null
}
