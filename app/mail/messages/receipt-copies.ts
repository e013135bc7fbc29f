import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, rows, small } from '../letter.ts'
import type { Block, House } from '../letter.ts'
import { Day, Path, secretMessageKind, Words } from '../message-kind.ts'

const Copy = z.object({
  receiptNumber: z.string(),
  donatedOn: Day,
  amountCents: z.int(),
  donorName: Words.nullable(),
  /** The team, or the campaign. */
  countsFor: Words,
  dedication: z.object({ as: z.enum(['honor', 'memory']), to: Words }).nullable(),
  receiptPath: Path,
  wordsPath: Path,
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
      paragraph(say('mail.copies.words')),
      ...receipts.flatMap((receipt) =>
        sayCopy(receipt, house, receipts.length === 1 ? button : link),
      ),
      ...(more ? [small(say('mail.copies.more', { address: house.contactEmail }))] : []),
      rows(
        [say('mail.receipt.organization'), legalName],
        [say('mail.receipt.ein'), ein],
        [say('mail.receipt.address'), address],
      ),
      paragraph(say('mail.receipt.nothingInReturn')),
      small(say('mail.copies.notAsked')),
    ],
  }),
)

type Way = typeof button

function sayCopy(receipt: z.output<typeof Copy>, house: House, see: Way): Block[] {
  const { dedication } = receipt
  return [
    rows(
      [say('mail.receipt.number'), receipt.receiptNumber],
      [say('mail.receipt.day'), sayDay(receipt.donatedOn)],
      [say('mail.receipt.gift'), formatMoneyExactly(cents(receipt.amountCents), house.currency)],
      [say('mail.receipt.givenBy'), receipt.donorName],
      [say('mail.receipt.countsFor'), receipt.countsFor],
      ...(dedication ? [[say(`mail.receipt.${dedication.as}`), dedication.to] as const] : []),
    ),
    see(say('mail.receipt.see'), receipt.receiptPath),
    link(say('mail.receipt.words'), receipt.wordsPath),
  ]
}
