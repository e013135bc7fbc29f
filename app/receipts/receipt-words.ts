import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Receipt } from './receipt.server.ts'

export interface ReceiptRow {
  readonly term: string
  readonly value: string
}

/** What a receipt says in rows, on a page as on paper. */
export function receiptRows(receipt: Receipt): ReceiptRow[] {
  return [
    ...givenRows(receipt),
    { term: say('mail.receipt.day'), value: sayDay(receipt.donatedOn) },
    ...(receipt.donorName ? [{ term: say('mail.receipt.givenBy'), value: receipt.donorName }] : []),
    { term: say('mail.receipt.countsFor'), value: receipt.countsFor },
    { term: say('mail.receipt.number'), value: receipt.number },
    ...(receipt.replaces ? [{ term: say('mail.receipt.replaces'), value: receipt.replaces }] : []),
    { term: say('receipts.issued'), value: sayDay(receipt.issuedOn) },
  ]
}

function givenRows({ goods, of, amount, benefit, currency }: Receipt): ReceiptRow[] {
  if (goods)
    return [
      { term: say('mail.receipt.goods'), value: goods.words },
      ...(goods.place ? [{ term: say('receipts.place'), value: goods.place }] : []),
    ]
  return [
    { term: sayAmountOf(of), value: formatMoneyExactly(amount, currency) },
    ...(benefit
      ? [
          { term: say('mail.receipt.benefit'), value: benefit.words },
          {
            term: say('mail.receipt.fairValue'),
            value: formatMoneyExactly(benefit.fairValue, currency),
          },
          {
            term: say('mail.receipt.deductible'),
            value: formatMoneyExactly(benefit.deductible, currency),
          },
        ]
      : []),
  ]
}

function sayAmountOf(of: Receipt['of']): string {
  switch (of) {
    case 'gift':
      return say('mail.receipt.gift')
    case 'share':
      return say('mail.receipt.share')
    case 'payment':
    case 'goods':
      return say('receipts.paid')
  }
}

/** A business is thanked for its share, everybody else for a gift. */
export function sayThanks({ of, legalName }: Receipt): string {
  return of === 'share'
    ? say('mail.receipt.thanksForShare', { organization: legalName })
    : say('mail.receipt.thanks', { organization: legalName })
}

/** What was given in return, in the words of the law (C1, C3, C10; IRS Pub. 1771). */
export function sayInReturn({ of, benefit, goods, currency }: Receipt): string {
  if (goods) return `${say('mail.receipt.goodsNotValued')} ${say('receipts.goodsForms')}`
  if (benefit)
    return say('mail.receipt.onlyTheExcess', {
      fairValue: formatMoneyExactly(benefit.fairValue, currency),
    })
  if (of === 'share') return say('mail.receipt.nothingForShare')
  return of === 'gift' ? say('mail.receipt.nothingInReturn') : say('receipts.nothingForPayment')
}

/** `undefined` of one that counts. */
export function sayVoid({ voided }: Receipt): string | undefined {
  if (!voided) return undefined
  return voided.by
    ? say('receipts.voidReplaced', { number: voided.by.number })
    : say('receipts.voidWords')
}
