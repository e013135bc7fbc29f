import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { complaintsOf } from '#app/teams/answer.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { VisitorName } from '#app/teams/guests/visitor.form.ts'
import { mostInOrder } from '../package.ts'
import type { Package } from '../package.ts'
import type { CartLine } from './weigh-cart.ts'
import type { OnSale } from './on-sale.server.ts'
import { readUnits, unitsField } from './units.form.ts'

/** The most of one package in one order; who wants more asks the team. */
export const MOST_UNITS = 10
const MOST_ADD_ONS = 99
const MOST_EXTRA = cents(1_000_000)
export const MOST_FIRM = 80
export const MOST_CODE = 60

const Buyer = z.object({
  name: VisitorName,
  email: TypedEmail,
  firm: shortLine(MOST_FIRM).transform((firm) => (firm === '' ? null : firm)),
  code: shortLine(MOST_CODE).transform((code) => (code === '' ? null : code)),
})

export interface Cart {
  readonly lines: readonly CartLine[]
  readonly name: string
  readonly email: string
  readonly firm: string | null
  readonly code: string | null
  readonly pays: 'all' | 'own'
  /** The gift on top. */
  readonly extra: Cents
}

type ReadCart =
  | { readonly kind: 'cart'; readonly cart: Cart }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }

const buyerFields = ['name', 'email', 'firm', 'code'] as const

/** The names of a cart's fields, those of its packages first. */
export function cartFields(shop: readonly Pick<OnSale, 'publicId'>[]): readonly string[] {
  return [...shop.map(unitsField), 'pays', 'code', ...buyerFields.slice(0, 3), 'extra', 'key']
}

/** Reads a cart of what is on sale; what else is posted is ignored (S6). All complaints at once, in the fields' order (X3). */
export function readCart(shop: readonly OnSale[], form: FormData): ReadCart {
  const submission = parseWithZod(form, { schema: Buyer })
  const { lines, errors: wrongUnits } = readLines(shop, form)
  const extra = readExtra(form.get('extra'))
  const errors = [
    ...wrongUnits,
    ...(submission.status === 'success'
      ? []
      : complaintsOf(['code', 'name', 'email', 'firm'], submission.reply())),
    ...(typeof extra === 'string' ? [{ field: 'extra', message: extra }] : []),
  ]
  if (errors.length > 0 || submission.status !== 'success' || typeof extra === 'string')
    return { kind: 'errors', errors }
  const pays = form.get('pays') === 'own' ? 'own' : 'all'
  return { kind: 'cart', cart: { ...submission.value, lines, pays, extra } }
}

function readLines(shop: readonly OnSale[], form: FormData) {
  const { lines, errors } = readUnits(shop, form)
  const people = lines.reduce((sum, { of, units }) => sum + of.people * units, 0)
  for (const { of, units } of lines) {
    const complaint = tooMany(of, units, people)
    if (complaint) errors.push({ field: unitsField(of), message: complaint })
  }
  const [first] = shop
  if (lines.length === 0 && errors.length === 0 && first)
    errors.push({ field: unitsField(first), message: say('tickets.errors.nothing') })
  return { lines, errors }
}

function tooMany(of: OnSale, units: number, people: number): string | undefined {
  if (of.left === 0) return say('tickets.errors.soldOut', { what: of.name })
  if (of.left !== null && units > of.left)
    return say('tickets.errors.left', { n: of.left, what: of.name })
  const most = Math.min(of.kind === 'add_on' ? MOST_ADD_ONS : MOST_UNITS, mostInOrder(of, people))
  return units > most ? sayMost(of, { most, people }) : undefined
}

/** "2 of Mulligan for each person: 8 at most for all of you" */
export function sayMost(
  { kind, mostEach, name: what }: Pick<Package, 'kind' | 'mostEach' | 'name'>,
  { most, people }: { readonly most: number; readonly people: number },
): string {
  return kind === 'add_on' && mostEach !== null && people > 0
    ? say('tickets.errors.each', { n: mostEach, most, what })
    : say('tickets.errors.most', { most, what })
}

function readExtra(typed: FormDataEntryValue | null): Cents | string {
  const read = parseMoney(typeof typed === 'string' ? typed : '')
  switch (read.kind) {
    case 'empty':
      return cents(0)
    case 'not-a-number':
      return say('giving.giveErrors.dollars')
    case 'part-of-a-cent':
      return say('giving.giveErrors.digits')
    case 'too-large':
      return say('tickets.errors.extra', { most: formatMoney(MOST_EXTRA) })
    case 'money':
      return read.amount > MOST_EXTRA
        ? say('tickets.errors.extra', { most: formatMoney(MOST_EXTRA) })
        : read.amount
  }
}
