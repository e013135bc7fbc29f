import { z } from 'zod'
import { say } from '#app/words/say.ts'

/** What somebody bought or gets in return, of all that was in a cart. */
export const Bought = z
  .string()
  .transform((words) => words.replace(/\s+/g, ' ').trim().slice(0, 1000))

/** What was given in return at a fair price, and what of the amount is more than that (C3). */
export const Benefit = z.object({
  words: Bought,
  fairValueCents: z.int(),
  deductibleCents: z.int(),
})
type Received = z.output<typeof Benefit>

export function benefitRows(
  benefit: Received | null,
  money: (amount: number) => string,
): [string, string][] {
  if (!benefit) return []
  return [
    [say('mail.receipt.benefit'), benefit.words],
    [say('mail.receipt.fairValue'), money(benefit.fairValueCents)],
    [say('mail.receipt.deductible'), money(benefit.deductibleCents)],
  ]
}

/** What was given in return: nothing, or something of a fair value that is not a gift (C3; IRS Pub. 1771). */
export function sayReturn(
  {
    benefit,
    goods,
    isShare = false,
  }: {
    readonly benefit: Received | null
    readonly goods: string | null
    readonly isShare?: boolean
  },
  money: (amount: number) => string,
): string {
  if (goods !== null) return say('mail.receipt.goodsNotValued')
  if (isShare) return say('mail.receipt.nothingForShare')
  if (benefit === null) return say('mail.receipt.nothingInReturn')
  return say('mail.receipt.onlyTheExcess', { fairValue: money(benefit.fairValueCents) })
}
