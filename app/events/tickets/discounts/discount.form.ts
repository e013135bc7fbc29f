import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { momentOrNone } from '../../typed-moment.ts'
import { countOrNone, sumOrNone } from '../../typed-number.ts'
import type { Rebate } from '../cut-tickets.ts'

/** The fields of the form, in their order. */
export const discountFields = ['code', 'percent', 'amount', 'mostOrders', 'goodUntil'] as const
export type DiscountField = (typeof discountFields)[number]

const MOST = cents(1_000_000)
const PERCENT = { least: 1, most: 100 }
const ORDERS = { least: 1, most: 10_000 }

/** What was typed of a code; its moment is that of the clock of the place. */
export interface TypedDiscount {
  /** Known whether it is typed in capitals or not. */
  readonly code: string
  readonly takes: Rebate
  readonly mostOrders: number | null
  readonly goodUntil: string | null
}

/** Letters that can be said on the phone, and how much they take off: a part, or a sum. */
export const DiscountForm = z
  .object({
    code: z
      .string({ error: () => say('packages.errors.code') })
      .trim()
      .regex(/^[A-Za-z0-9-]{3,30}$/, { error: () => say('packages.errors.code') }),
    percent: countOrNone(PERCENT, () => say('packages.errors.percent')),
    amount: sumOrNone(MOST, () => say('packages.errors.amount', { most: formatMoney(MOST) })),
    mostOrders: countOrNone(ORDERS, () => say('packages.errors.orders')),
    goodUntil: momentOrNone(() => say('packages.errors.moment')),
  })
  .transform((typed, context): TypedDiscount => {
    const { code, percent, amount, mostOrders, goodUntil } = typed
    if (percent !== null && amount === null)
      return { code, mostOrders, goodUntil, takes: { kind: 'percent', percent } }
    if (percent === null && amount !== null)
      return { code, mostOrders, goodUntil, takes: { kind: 'amount', cents: amount } }
    const message =
      percent === null ? say('packages.errors.offMissing') : say('packages.errors.offTwice')
    context.addIssue({ code: 'custom', path: [percent === null ? 'percent' : 'amount'], message })
    return z.NEVER
  })
