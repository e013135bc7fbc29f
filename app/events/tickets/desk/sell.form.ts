import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { complaintsOf } from '#app/teams/answer.ts'
import { EmailOrNone } from '#app/teams/team-text.form.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { shortLine } from '../../short-line.ts'
import { VisitorName } from '../../visitor.form.ts'
import { MOST_CODE, MOST_FIRM, unitsField } from '../cart/cart.form.ts'
import type { OrderLine } from '../place-order.server.ts'

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

type ReadSale =
  | { readonly kind: 'sold'; readonly sold: z.output<typeof Sold>; readonly lines: OrderLine[] }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }

/** Reads what a captain sells, of packages by their public ids. */
export function readSoldForm(packages: readonly string[], form: FormData): ReadSale {
  const submission = parseWithZod(form, { schema: Sold })
  const errors: FieldError[] = []
  const lines = packages.flatMap((publicId): OrderLine[] => {
    const field = unitsField({ publicId })
    const typed = form.get(field)
    const text = typeof typed === 'string' ? typed.trim() : ''
    if (text === '' || text === '0') return []
    if (/^[1-9]\d{0,2}$/.test(text)) return [{ packagePublicId: publicId, units: Number(text) }]
    errors.push({ field, message: say('tickets.errors.units') })
    return []
  })
  const [first] = packages
  if (lines.length === 0 && errors.length === 0 && first !== undefined)
    errors.push({
      field: unitsField({ publicId: first }),
      message: say('tickets.errors.nothing'),
    })
  if (submission.status !== 'success') errors.push(...complaintsOf(sellFields, submission.reply()))
  return errors.length > 0 || submission.status !== 'success'
    ? { kind: 'errors', errors }
    : { kind: 'sold', sold: submission.value, lines }
}
