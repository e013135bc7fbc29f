import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { complaintsOf } from '#app/teams/answer.ts'
import { EmailOrNone } from '#app/teams/team-text.form.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { VisitorName } from '#app/teams/guests/visitor.form.ts'
import { MOST_CODE, MOST_FIRM, sayMost, unitsField } from '../cart/cart.form.ts'
import { mostInOrder } from '../package.ts'
import type { Package } from '../package.ts'

export const sellFields = ['code', 'name', 'email', 'firm', 'way', 'due', 'key'] as const
const sellWays = ['card', 'cash', 'invoice'] as const

const Sold = z
  .object({
    code: shortLine(MOST_CODE).transform((code) => (code === '' ? null : code)),
    name: VisitorName,
    email: EmailOrNone,
    firm: shortLine(MOST_FIRM).transform((firm) => (firm === '' ? null : firm)),
    way: z.enum(sellWays, { error: () => say('ticketDesk.errors.way') }),
    due: z.string().default(''),
  })
  .refine(({ way, due }) => way !== 'invoice' || z.iso.date().safeParse(due).success, {
    path: ['due'],
    error: () => say('ticketDesk.errors.due'),
  })

type Sellable = Pick<Package, 'kind' | 'name' | 'people' | 'mostEach'> & {
  readonly publicId: string
}

export interface SoldLine<Of> {
  readonly of: Of
  readonly units: number
}

type ReadSale<Of> =
  | { readonly kind: 'sold'; readonly sold: z.output<typeof Sold>; readonly lines: SoldLine<Of>[] }
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
  const errors: FieldError[] = []
  const lines = packages.flatMap((of): SoldLine<Of>[] => {
    const field = unitsField(of)
    const typed = form.get(field)
    const text = typeof typed === 'string' ? typed.trim() : ''
    if (text === '' || text === '0') return []
    if (/^[1-9]\d{0,2}$/.test(text)) return [{ of, units: Number(text) }]
    errors.push({ field, message: say('tickets.errors.units') })
    return []
  })
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
