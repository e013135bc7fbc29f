import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { complaintsOf } from '#app/teams/answer.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { MOST_CODE, MOST_FIRM, sayMost } from '../cart/cart.form.ts'
import { readUnits, unitsField } from '../cart/units.form.ts'
import type { UnitsOf } from '../cart/units.form.ts'
import { mostInOrder } from '../package.ts'
import type { Package } from '../package.ts'
import { Buyer } from './buyer.form.ts'

export const sellFields = ['code', 'name', 'email', 'firm', 'way', 'due', 'key'] as const
const sellWays = ['card', 'cash', 'invoice'] as const

const Sold = Buyer.extend({
  code: shortLine(MOST_CODE).transform((code) => (code === '' ? null : code)),
  firm: shortLine(MOST_FIRM).transform((firm) => (firm === '' ? null : firm)),
  way: z.enum(sellWays, { error: () => say('ticketDesk.errors.way') }),
  due: z.string().default(''),
}).refine(({ way, due }) => way !== 'invoice' || z.iso.date().safeParse(due).success, {
  path: ['due'],
  error: () => say('ticketDesk.errors.due'),
})

type Sellable = Pick<Package, 'kind' | 'name' | 'people' | 'mostEach'> & {
  readonly publicId: string
}

type ReadSale<Of> =
  | { readonly kind: 'sold'; readonly sold: z.output<typeof Sold>; readonly lines: UnitsOf<Of>[] }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }

/** Reads what a captain sells: of each package no more than one order may have, though more than a buyer may take alone. */
export function readSoldForm<Of extends Sellable>(
  packages: readonly Of[],
  form: FormData,
): ReadSale<Of> {
  const submission = parseWithZod(form, { schema: Sold })
  const { lines, errors } = readLines(packages, form)
  if (submission.status !== 'success') errors.push(...complaintsOf(sellFields, submission.reply()))
  return errors.length > 0 || submission.status !== 'success'
    ? { kind: 'errors', errors }
    : { kind: 'sold', sold: submission.value, lines }
}

function readLines<Of extends Sellable>(packages: readonly Of[], form: FormData) {
  const { lines, errors } = readUnits(packages, form)
  const people = lines.reduce((sum, { of, units }) => sum + of.people * units, 0)
  for (const { of, units } of lines) {
    const most = mostInOrder(of, people)
    if (units > most) errors.push({ field: unitsField(of), message: sayMost(of, { most, people }) })
  }
  const [first] = packages
  if (lines.length === 0 && errors.length === 0 && first)
    errors.push({ field: unitsField(first), message: say('tickets.errors.nothing') })
  return { lines, errors }
}
