import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import type { LocalDay } from '../change-event.server.ts'
import { isClockTime } from '#app/words/clock-time.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { sumOrNone } from '../typed-number.ts'
import { saleCategories, saleGrounds, waysToPay } from './sale-words.ts'

/** How many pictures of the best pieces there may be. */
export const MOST_PIECES = 6

const MOST_OF_A_BAG = cents(100_000)

/** The fields of the screen in their order, without the pictures, of which each team has its own. */
export const saleFields: readonly string[] = [
  ...saleCategories.map((category) => `category-${category}`),
  'ground',
  ...waysToPay.map((way) => `way-${way}`),
  'halfFrom',
  'bagPrice',
  'bagFrom',
  'earlyBirds',
  'parking',
  'showsSold',
  'leftovers',
]

/** The field of one picture of the team's page. */
export function pieceField(name: string): string {
  return `piece-${name}`
}

/** The pictures that were ticked, by name. */
export function readPieces(form: FormData): readonly string[] {
  return [...form.keys()].flatMap((field) => /^piece-([0-9a-f]{32})$/.exec(field)?.[1] ?? [])
}

/** A yard sale's own questions. Hours are of its last day, and inside of what is open then. */
export function saleForm(lastDay: LocalDay | undefined) {
  return z
    .object({
      ground: z.enum(saleGrounds).optional(),
      halfFrom: hourOrNone(),
      bagFrom: hourOrNone(),
      bagPrice: sumOrNone(MOST_OF_A_BAG, () =>
        say('sale.errors.price', { most: formatMoney(MOST_OF_A_BAG) }),
      ),
      earlyBirds: shortLine(200),
      parking: shortLine(300),
      leftovers: shortLine(500),
      showsSold: z.string().optional(),
      ...boxes,
    })
    .transform((typed, context) => {
      const complain = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const { halfFrom, bagFrom, bagPrice } = typed
      if (halfFrom !== null && !isOpenAt(lastDay, halfFrom))
        complain('halfFrom', say('sale.errors.closedThen'))
      if (bagFrom !== null && !isOpenAt(lastDay, bagFrom))
        complain('bagFrom', say('sale.errors.closedThen'))
      if (bagFrom === null && bagPrice !== null) complain('bagFrom', say('sale.errors.bagFrom'))
      if (bagFrom !== null && bagPrice === null) complain('bagPrice', say('sale.errors.bagPrice'))
      return {
        categories: saleCategories.filter((category) => typed[`category-${category}`]),
        ground: typed.ground ?? null,
        earlyBirds: typed.earlyBirds,
        parking: typed.parking,
        waysToPay: waysToPay.filter((way) => typed[`way-${way}`]),
        halfFrom,
        bag: bagFrom === null || bagPrice === null ? null : { from: bagFrom, price: bagPrice },
        leftovers: typed.leftovers,
        showsSold: typed.showsSold === 'yes',
      }
    })
}

const box = z.string().optional()

const boxes = {
  'category-furniture': box,
  'category-kitchen': box,
  'category-tools': box,
  'category-garden': box,
  'category-clothing': box,
  'category-books': box,
  'category-toys': box,
  'category-music': box,
  'category-sports': box,
  'category-art': box,
  'category-electronics': box,
  'category-holidays': box,
  'way-cash': box,
  'way-card': box,
  'way-qr': box,
} satisfies Record<
  `category-${(typeof saleCategories)[number]}` | `way-${(typeof waysToPay)[number]}`,
  z.ZodType
>

/** Before there is a day, any hour may be one of it. */
function isOpenAt(day: LocalDay | undefined, hour: string): boolean {
  return day === undefined || (hour >= day.from && hour < day.to)
}

function hourOrNone() {
  return z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || isClockTime(text), {
      error: () => say('sale.errors.hour'),
    })
    .transform((text) => text || null)
}
