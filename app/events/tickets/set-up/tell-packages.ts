import { formatMoney } from '#app/money/format.ts'
import { sayDate, sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Package, Question, Ticketing } from '../package.ts'
import { sayWorth } from './worth-words.tsx'

/** What stands of a package beside its name and price, line by line. */
export function sayPackageFacts(of: Package, timeZone: string): readonly string[] {
  const moment = (at: Date) => sayMoment(at, timeZone)
  return [
    of.included,
    of.fairValue === null
      ? ''
      : `${say('packages.facts.worth', { value: formatMoney(of.fairValue) })} ${sayWorth(of.price, of.fairValue)}`,
    of.people > 0 ? say('packages.facts.people', { n: of.people, places: of.places }) : '',
    of.stock === null ? '' : say('packages.facts.stock', { n: of.stock }),
    of.mostEach === null ? '' : say('packages.facts.mostEach', { n: of.mostEach }),
    of.soldFrom ? say('packages.facts.from', { when: moment(of.soldFrom) }) : '',
    of.soldUntil ? say('packages.facts.until', { when: moment(of.soldUntil) }) : '',
  ].filter((line) => line !== '')
}

/** All that is sold: what each is and costs, and line by line below all else of it. Staff compare it word by word. */
export function sayPackages(packages: readonly Package[], timeZone: string): readonly string[] {
  return packages.map((of) =>
    [
      `${of.name} (${say(`packages.kind.${of.kind}`)}): ${formatMoney(of.price)}`,
      ...sayPackageFacts(of, timeZone),
      of.fairValue === null ? say('packages.valueMissing') : '',
      of.soldBy === 'team' ? say('packages.soldBy.team') : '',
    ]
      .filter(Boolean)
      .join('\n'),
  )
}

export const questions = [
  'phone',
  'shirt',
  'handicap',
  'meal',
  'allergy',
] as const satisfies readonly Question[]

/** How an event sells, in terms and words. */
export function sayTicketing(
  ticketing: Ticketing,
  timeZone: string,
): readonly { readonly term: string; readonly words: string }[] {
  const { calledOff, refundUntil, namesUntil, ownPay, asks, meals, waiver } = ticketing
  const asked = questions.filter((one) => asks[one] !== 'hidden')
  return [
    { term: say('packages.terms.calledOff'), words: say(`packages.calledOff.${calledOff}`) },
    {
      term: say('packages.terms.refundUntil'),
      words: refundUntil ? sayMoment(refundUntil, timeZone) : say('packages.never'),
    },
    {
      term: say('packages.terms.namesUntil'),
      words: namesUntil ? sayMoment(namesUntil, timeZone) : say('packages.untilItBegins'),
    },
    {
      term: say('packages.terms.ownPay'),
      words: ownPay ? say('packages.ownPay.yes') : say('packages.ownPay.no'),
    },
    {
      term: say('packages.terms.asks'),
      words: asked
        .map((one) => `${say(`packages.question.${one}`)} (${say(`packages.asked.${asks[one]}`)})`)
        .join(', '),
    },
    { term: say('packages.terms.meals'), words: meals.join(', ') },
    { term: say('packages.terms.waiver'), words: waiver },
  ].filter(({ words }) => words !== '')
}

/** "Friday, May 1, 2027, 5:00 PM" by the clock of the place. */
function sayMoment(at: Date, timeZone: string): string {
  return sayDate(at, {
    weekday: 'short',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
}

/** "Foursome $480, Single $120": in short. */
export function sayPackagesShort(packages: readonly Package[]): string {
  const few = packages.slice(0, 4).map(({ name, price }) => `${name} ${formatMoney(price)}`)
  const more = packages.length - few.length
  return [...few, ...(more > 0 ? [say('packages.more', { n: sayNumber(more) })] : [])].join(', ')
}
