import { say } from '#app/words/say.ts'
import { paragraph, rows, small } from '../letter.ts'
import type { Block } from '../letter.ts'

/** Above this the law wants it said what of a payment may be deducted, also where that is nothing (C3; IRS Pub. 1771). */
const DISCLOSE_OVER = 7_500

interface Bought {
  /** Cents. */
  readonly amountCents: number
  /** Cents: what it is worth, which is no less than what was paid. */
  readonly fairValueCents: number
  /** Where it does not stand beside it already. */
  readonly bought?: string
  readonly teamName?: string
}

/** What was paid for what is worth as much: confirmed with what of it may be deducted, and not receipted (C3, C9). */
export function purchaseBlocks(
  { amountCents, fairValueCents, bought, teamName }: Bought,
  money: (amount: number) => string,
): Block[] {
  return [
    rows(
      [say('receipts.paid'), money(amountCents)],
      [say('ticketMoney.payment.bought'), bought ?? null],
      [say('mail.receipt.fairValue'), money(fairValueCents)],
      [say('mail.receipt.countsFor'), teamName ?? null],
    ),
    ...(amountCents > DISCLOSE_OVER
      ? [paragraph(say('ticketMoney.payment.disclosure', { value: money(fairValueCents) }))]
      : []),
    small(say('ticketMoney.payment.noReceipt')),
  ]
}
