import { formatMoney } from '#app/money/format.ts'
import { sayShare } from '#app/money/share.ts'
import type { Promised } from '#app/teams/dining-promise.ts'
import { sayList } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { CountBy, LeftOut, ShareOf, WayToEat } from '#db/schema/dining-nights.ts'
import type { DealText } from './deal.ts'

// In the order in which they are asked and told.
export const sharesOf = ['pre_tax', 'net', 'food'] as const satisfies readonly ShareOf[]

export const waysToEat = [
  'dine_in',
  'takeaway',
  'own_app',
  'delivery',
] as const satisfies readonly WayToEat[]

export const leftOuts = [
  'alcohol',
  'gift_cards',
  'catering',
  'delivery_apps',
] as const satisfies readonly LeftOut[]

/** The code stands last: wherever the ways are told, it follows in large letters. */
export const waysToCount = [
  'say_name',
  'show_flyer',
  'receipt',
  'code',
] as const satisfies readonly CountBy[]

/** "20% of the bill before tax" */
function sayGives(gives: Promised): string {
  switch (gives.kind) {
    case 'share':
      return say(`deal.gives.${gives.of}`, { share: sayShare(gives.share) })
    case 'flat':
      return say('deal.gives.flat', { amount: formatMoney(gives.amount) })
  }
}

interface Line {
  readonly term: string
  readonly words: string
}

/** What was agreed, for whoever reads or compares it: only what was answered. */
export function sayDeal(deal: DealText): readonly Line[] {
  const { gives, cap, spend, volunteers, checkWeeks } = deal
  return [
    { term: say('deal.term.gives'), words: gives ? sayGives(gives) : '' },
    { term: say('deal.term.least'), words: sayList(sayLeast(deal)) },
    { term: say('deal.term.cap'), words: cap === null ? '' : formatMoney(cap) },
    {
      term: say('deal.term.countBy'),
      words: sayList(deal.countBy.map((way) => say(`deal.countBy.${way}`))),
    },
    { term: say('deal.form.code'), words: deal.code },
    {
      term: say('deal.term.counts'),
      words: sayList(deal.counts.map((way) => say(`deal.counts.${way}`))),
    },
    {
      term: say('deal.term.excludes'),
      words: sayList(deal.excludes.map((one) => say(`deal.excludes.${one}`))),
    },
    { term: say('deal.term.spend'), words: spend === null ? '' : formatMoney(spend) },
    { term: say('deal.term.flyerRules'), words: deal.flyerRules },
    { term: say('deal.term.volunteers'), words: volunteers === null ? '' : String(volunteers) },
    {
      term: say('deal.term.check'),
      words: checkWeeks === null ? '' : say('deal.weeksAfter', { n: checkWeeks }),
    },
  ].filter(({ words }) => words !== '')
}

/** What it takes before anything is given: "$300 of sales", "20 guests", "20 answers 3 days before". */
function sayLeast({ leastSales, leastGuests, leastRsvps }: DealText): readonly string[] {
  return [
    ...(leastSales === null ? [] : [say('deal.least.sales', { amount: formatMoney(leastSales) })]),
    ...(leastGuests === null ? [] : [say('deal.least.guests', { n: leastGuests })]),
    ...(leastRsvps === null
      ? []
      : [say('deal.least.rsvps', { n: leastRsvps.count, days: leastRsvps.days })]),
  ]
}
