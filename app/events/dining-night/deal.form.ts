import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseShare } from '#app/money/share.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { countOrNone, sumOrNone } from '../typed-number.ts'
import type { DealText } from './deal.ts'
import { leftOuts, sharesOf, waysToCount, waysToEat } from './deal-words.ts'

const MOST_SUM = cents(10_000_000)
const MOST_SPEND = cents(100_000)
const MOST_PEOPLE = 10_000
const MOST_HELPERS = 500

/** The fields of the screen in their order. */
export const dealFields: readonly string[] = [
  'percent',
  'shareOf',
  'flat',
  'spend',
  ...waysToCount.map((way) => `by-${way}`),
  'code',
  'leastSales',
  'leastGuests',
  'leastRsvps',
  'rsvpsDays',
  'cap',
  ...waysToEat.map((way) => `counts-${way}`),
  'excludes',
  ...leftOuts.map((one) => `out-${one}`),
  'flyerRules',
  'volunteers',
  'checkWeeks',
]

const box = z.string().optional()

const boxes = {
  'by-say_name': box,
  'by-show_flyer': box,
  'by-code': box,
  'by-receipt': box,
  'counts-dine_in': box,
  'counts-takeaway': box,
  'counts-own_app': box,
  'counts-delivery': box,
  'out-alcohol': box,
  'out-gift_cards': box,
  'out-catering': box,
  'out-delivery_apps': box,
} satisfies Record<
  | `by-${(typeof waysToCount)[number]}`
  | `counts-${(typeof waysToEat)[number]}`
  | `out-${(typeof leftOuts)[number]}`,
  z.ZodType
>

const Typed = z.object({
  percent: z
    .string()
    .trim()
    .default('')
    .transform((typed, context) => {
      if (typed === '') return null
      const share = parseShare(typed)
      if (share) return share
      context.addIssue({ code: 'custom', message: say('deal.errors.percent') })
      return z.NEVER
    }),
  shareOf: z.enum(sharesOf, { error: () => say('deal.errors.shareOf') }).optional(),
  flat: aSum(),
  spend: sumOrNone(MOST_SPEND, () =>
    say('deal.errors.sum', { most: formatMoney(MOST_SPEND), like: '15' }),
  ),
  code: shortLine(40),
  leastSales: aSum(),
  leastGuests: someOf(MOST_PEOPLE),
  leastRsvps: someOf(MOST_PEOPLE),
  rsvpsDays: countOrNone({ least: 0, most: 60 }, () => say('deal.errors.days')),
  cap: aSum(),
  flyerRules: shortLine(300),
  volunteers: someOf(MOST_HELPERS),
  checkWeeks: countOrNone({ least: 1, most: 26 }, () => say('deal.errors.weeks')),
  ...boxes,
})

/** What a captain writes of the deal. All of it may be left out until the night is sent in, but nothing may be half said. */
export const DealForm = Typed.superRefine(complainOfHalves).transform((typed): DealText => {
  const { percent: share, shareOf: of, flat, leastRsvps: count, rsvpsDays: days } = typed
  return {
    gives: share && of ? { kind: 'share', share, of } : flat && { kind: 'flat', amount: flat },
    cap: typed.cap,
    leastSales: typed.leastSales,
    leastGuests: typed.leastGuests,
    leastRsvps: count === null || days === null ? null : { count, days },
    counts: waysToEat.filter((way) => typed[`counts-${way}`]),
    excludes: leftOuts.filter((one) => typed[`out-${one}`]),
    countBy: waysToCount.filter((way) => typed[`by-${way}`]),
    code: typed.code,
    spend: typed.spend,
    flyerRules: typed.flyerRules,
    volunteers: typed.volunteers,
    checkWeeks: typed.checkWeeks,
  }
})

/** What does not go together, or asks for something beside it. */
function complainOfHalves(typed: z.output<typeof Typed>, context: z.RefinementCtx): void {
  const complain = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  const { percent, shareOf, flat, cap, leastRsvps: count, rsvpsDays: days, code } = typed
  if (percent && flat !== null) complain('flat', say('deal.errors.both'))
  if (percent && flat === null && !shareOf) complain('shareOf', say('deal.errors.shareOf'))
  if (cap !== null && flat !== null) complain('cap', say('deal.errors.capOfSum'))
  if (count !== null && days === null) complain('rsvpsDays', say('deal.errors.daysMissing'))
  if (count === null && days !== null) complain('leastRsvps', say('deal.errors.answersMissing'))
  if (typed['by-code'] && code === '') complain('code', say('deal.errors.code'))
  if (!typed['by-code'] && code !== '') complain('code', say('deal.errors.codeUnused'))
  if (typed['counts-delivery'] && typed['out-delivery_apps'])
    complain('excludes', say('deal.errors.delivery'))
}

function aSum() {
  return sumOrNone(MOST_SUM, () =>
    say('deal.errors.sum', { most: formatMoney(MOST_SUM), like: '300' }),
  )
}

function someOf(most: number) {
  return countOrNone({ least: 1, most }, () => say('deal.errors.count', { most: sayNumber(most) }))
}
