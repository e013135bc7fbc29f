import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, rows, small } from '../letter.ts'
import type { Block, House } from '../letter.ts'
import { Day, Path, secretMessageKind, Words } from '../message-kind.ts'
import { Benefit, benefitRows, sayReturn } from './in-return.ts'

const Copy = z.object({
  receiptNumber: z.string(),
  /** `share`: what a business gave of its sales; `payment`: what was paid otherwise than as a gift. */
  of: z.enum(['gift', 'share', 'payment', 'goods']).default('gift'),
  donatedOn: Day,
  amountCents: z.int(),
  donorName: Words.nullable(),
  /** The team, or the campaign. */
  countsFor: Words,
  dedication: z.object({ as: z.enum(['honor', 'memory']), to: Words }).nullable(),
  receiptPath: Path,
  /** Only a gift has words on a page. */
  wordsPath: Path.nullable(),
  /** Of a gift of every month: where it is stopped (C23). */
  stopPath: Path.nullable().default(null),
  benefit: Benefit.nullable().default(null),
  /** What was given, when it was not money (C10). */
  goods: Words.nullable().default(null),
})

/** To a donor who asks for them, or when staff send them again: receipts as they were issued, and the links that go with them. */
export const receiptCopies = secretMessageKind(
  z.object({
    receipts: z.array(Copy).min(1),
    /** Whether there are older ones that the letter has no room for. */
    more: z.boolean(),
    legalName: z.string(),
    ein: z.string().nullable(),
    address: z.string(),
  }),
  ({ receipts, more, legalName, ein, address }, house) => ({
    subject: say('mail.copies.subject', { n: receipts.length, organization: legalName }),
    blocks: [
      paragraph(say('mail.copies.words', { n: receipts.length })),
      ...receipts.flatMap((receipt) =>
        sayCopy(receipt, house, receipts.length === 1 ? button : link),
      ),
      ...(more ? [small(say('mail.copies.more', { address: house.contactEmail }))] : []),
      rows(
        [say('mail.receipt.organization'), legalName],
        [say('mail.receipt.ein'), ein],
        [say('mail.receipt.address'), address],
      ),
      ...(receipts.some(isPlainGift) ? [paragraph(sayRest(receipts))] : []),
      small(say('mail.copies.notAsked')),
    ],
  }),
)

/** Of those of which the letter does not say itself what was given in return. */
function sayRest(receipts: readonly z.output<typeof Copy>[]): string {
  return receipts.every(isPlainGift)
    ? say('mail.receipt.nothingInReturn')
    : say('mail.copies.nothingElse')
}

function isPlainGift({ of, benefit, goods }: z.output<typeof Copy>): boolean {
  return of === 'gift' && benefit === null && goods === null
}

type Way = typeof button

function sayCopy(receipt: z.output<typeof Copy>, house: House, see: Way): Block[] {
  const { of, dedication } = receipt
  const money = (amount: number) => formatMoneyExactly(cents(amount), house.currency)
  return [
    rows(
      [say('mail.receipt.number'), receipt.receiptNumber],
      [say('mail.receipt.day'), sayDay(receipt.donatedOn)],
      receipt.goods === null
        ? [sayAmountOf(of), money(receipt.amountCents)]
        : [say('mail.receipt.goods'), receipt.goods],
      ...benefitRows(receipt.benefit, money),
      [say('mail.receipt.givenBy'), receipt.donorName],
      [say('mail.receipt.countsFor'), receipt.countsFor],
      ...(dedication ? [[say(`mail.receipt.${dedication.as}`), dedication.to] as const] : []),
    ),
    ...(isPlainGift(receipt) ? [] : [small(sayInReturn(receipt, money))]),
    see(say('mail.receipt.see'), receipt.receiptPath),
    ...(receipt.wordsPath === null ? [] : [link(say('mail.receipt.words'), receipt.wordsPath)]),
    ...(receipt.stopPath === null ? [] : [link(say('monthly.receipt.stop'), receipt.stopPath)]),
  ]
}

function sayAmountOf(of: z.output<typeof Copy>['of']): string {
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

function sayInReturn(
  { of, benefit, goods }: z.output<typeof Copy>,
  money: (amount: number) => string,
): string {
  if (benefit !== null || goods !== null) return sayReturn({ benefit, goods }, money)
  return of === 'share' ? say('mail.receipt.nothingForShare') : say('receipts.nothingForPayment')
}
