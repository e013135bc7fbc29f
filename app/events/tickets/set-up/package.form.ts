import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { PackageKind } from '#db/schema/tickets.ts'
import { neededShortLine, shortLine } from '#app/teams/short-line.ts'
import { momentOrNone } from '../../typed-moment.ts'
import { countOrNone } from '../../typed-number.ts'
import type { Package } from '../package.ts'

export const packageKinds = [
  'place',
  'add_on',
  'sponsorship',
] as const satisfies readonly PackageKind[]

const sellers = ['everyone', 'team'] as const satisfies readonly Package['soldBy'][]

/** The fields of the form, in their order. */
export const packageFields = [
  'kind',
  'name',
  'included',
  'price',
  'fairValue',
  'people',
  'places',
  'stock',
  'mostEach',
  'soldFrom',
  'soldUntil',
  'soldBy',
] as const
export type PackageField = (typeof packageFields)[number]

const MOST = cents(10_000_000)
const MOST_PEOPLE = 20

/** What was typed of a package; its moments are those of the clock of the place. */
export type TypedPackage = Omit<Package, 'publicId' | 'soldFrom' | 'soldUntil'> & {
  readonly soldFrom: string | null
  readonly soldUntil: string | null
}

/** What a captain writes of something that is sold. Its fair value may wait until the event is sent in (C4). */
export const PackageForm = z
  .object({
    kind: z.enum(packageKinds, { error: () => say('packages.errors.kind') }),
    name: neededShortLine(60, () => say('packages.errors.name')).superRefine(refuseRaffles),
    included: shortLine(300),
    price: aPrice().transform((price, context) => {
      if (price !== null) return price
      context.addIssue({ code: 'custom', message: sayPrice() })
      return z.NEVER
    }),
    fairValue: aPrice(),
    people: someOf({ least: 0, most: MOST_PEOPLE }),
    places: someOf({ least: 0, most: MOST_PEOPLE }),
    stock: someOf({ least: 0, most: 100_000 }),
    mostEach: someOf({ least: 1, most: 100 }),
    soldFrom: momentOrNone(() => say('packages.errors.moment')),
    soldUntil: momentOrNone(() => say('packages.errors.moment')),
    soldBy: z.enum(sellers, { error: () => say('packages.errors.soldBy') }).default('everyone'),
  })
  .transform((typed, context): TypedPackage => {
    const complain = (field: PackageField, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const { soldFrom: from, soldUntil: until } = typed
    if (from !== null && until !== null && until <= from)
      complain('soldUntil', say('packages.errors.until'))
    if (typed.kind === 'add_on') return { ...typed, people: 0, places: 0 }
    const people = typed.people ?? (typed.kind === 'place' ? 1 : 0)
    const places = typed.places ?? people
    if (typed.kind === 'place' && people === 0) complain('people', say('packages.errors.people'))
    if (places > people) complain('places', say('packages.errors.places'))
    return { ...typed, people, places }
  })

/** Games of chance are sold nowhere here, whatever they are called (C8). */
function refuseRaffles(name: string, context: z.RefinementCtx): void {
  const words = findRaffleWords(name)
  if (words.length > 0)
    context.addIssue({
      code: 'custom',
      message: say('packages.errors.raffle', { words: words.join('”, “') }),
    })
}

/** From nothing on; left out, it is not said yet. */
function aPrice() {
  return z
    .string()
    .default('')
    .transform((typed, context): Cents | null => {
      const read = parseMoney(typed)
      if (read.kind === 'empty') return null
      if (read.kind === 'money' && read.amount >= 0 && read.amount <= MOST) return read.amount
      context.addIssue({ code: 'custom', message: sayPrice() })
      return z.NEVER
    })
}

function sayPrice(): string {
  return say('packages.errors.price', { most: formatMoney(MOST) })
}

function someOf({ least, most }: { readonly least: number; readonly most: number }) {
  return countOrNone({ least, most }, () =>
    say('packages.errors.count', { least: sayNumber(least), most: sayNumber(most) }),
  )
}
