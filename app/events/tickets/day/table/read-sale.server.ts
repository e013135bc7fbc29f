import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { isTooLittle, LEAST_CHARGE } from '#app/payments/least-charge.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { say } from '#app/words/say.ts'
import { readUnits, unitsField } from '../../cart/units.form.ts'
import type { UnitsOf } from '../../cart/units.form.ts'
import type { SoldAtTable } from './sell-extras.server.ts'

/** More than that nobody takes at once. */
const MOST_AT_ONCE = 10

export interface OnSale {
  readonly publicId: string
  readonly price: Cents
}

type ReadSale<Of> =
  | {
      readonly kind: 'sale'
      readonly lines: readonly UnitsOf<Of>[]
      readonly way: 'card' | 'cash'
      readonly formKey: string
    }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }

/** None, one and so on, as far as a thumb scrolls; empty where there is none left. */
export function choicesOf(left: number): string[] {
  if (left === 0) return []
  return Array.from({ length: Math.min(left, MOST_AT_ONCE) + 1 }, (_, units) => String(units))
}

/** Reads how many of what, and how it is paid; what a card is never charged is taken in cash. */
export function readTableSale<Of extends OnSale>(
  sold: readonly Of[],
  form: FormData,
): ReadSale<Of> {
  const { lines, errors } = readLines(sold, form)
  const way = form.get('way') === 'cash' ? 'cash' : 'card'
  const due = cents(lines.reduce((sum, { of, units }) => sum + of.price * units, 0))
  if (errors.length === 0 && way === 'card' && isTooLittle(due))
    errors.push({
      field: firstField(sold),
      message: say('checkIn.table.errors.little', { least: formatMoney(LEAST_CHARGE) }),
    })
  if (errors.length > 0) return { kind: 'errors', errors }
  const key = form.get('key')
  return {
    kind: 'sale',
    lines,
    way,
    formKey: typeof key === 'string' && /^[0-9a-f]{32}$/.test(key) ? key : newEntryKey(),
  }
}

function readLines<Of extends OnSale>(sold: readonly Of[], form: FormData) {
  const { lines, errors } = readUnits(sold, form)
  if (lines.length === 0 && errors.length === 0)
    errors.push({ field: firstField(sold), message: say('checkIn.table.errors.nothing') })
  return { lines, errors }
}

/** The field where it is said what is of no other. */
export function firstField(sold: readonly OnSale[]): string {
  const [first] = sold
  return first ? unitsField(first) : 'units'
}

/** Why nothing was sold, at its field. */
export function complaintOf(
  refused: Exclude<SoldAtTable, { kind: 'placed' }>,
  sold: readonly OnSale[],
): FieldError[] {
  const field = firstField(sold)
  switch (refused.kind) {
    case 'over-limit':
      return [
        {
          field: unitsField({ publicId: refused.publicId }),
          message: say('checkIn.table.errors.over', { n: refused.more }),
        },
      ]
    case 'too-few-left':
      return refused.packagePublicIds.map((publicId) => ({
        field: unitsField({ publicId }),
        message: say('ticketDesk.errors.full'),
      }))
    case 'closed':
      return [{ field, message: say('tickets.changed.closed') }]
    case 'used':
      return [{ field, message: say('ticketDesk.errors.used') }]
    case 'changed':
    case 'nothing':
    case 'code-not-good':
      return [{ field, message: say('ticketDesk.errors.changed') }]
  }
}
