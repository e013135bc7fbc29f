import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, rows, small } from '../letter.ts'
import { Day, messageKind, Path, Words } from '../message-kind.ts'
import { Benefit, benefitRows, sayReturn } from './in-return.ts'
import { Month, monthBlocks } from './month.ts'

/** The written acknowledgment of one gift (C1, C2; IRS Pub. 1771), as the receipt of that number says it. */
export const giftReceipt = messageKind(
  z.object({
    receiptNumber: z.string(),
    donatedOn: Day,
    amountCents: z.int(),
    donorName: Words.nullable(),
    legalName: z.string(),
    ein: z.string().nullable(),
    address: z.string(),
    /** For whom it counts: the team, or `null` for the campaign alone. */
    teamName: Words.nullable(),
    campaignName: Words,
    /** The organization's own words. */
    words: z.string(),
    receiptPath: Path,
    /** Where the donor changes what the page says of it; a key of theirs. */
    wordsPath: Path.nullable().default(null),
    /** The number of the voided receipt that this one stands for. */
    replaces: z.string().nullable(),
    dedication: z
      .object({ as: z.enum(['honor', 'memory']), to: Words })
      .nullable()
      .default(null),
    benefit: Benefit.nullable().default(null),
    /** Of a gift of every month: when the next is due, and where it is stopped (C23). */
    monthly: Month.nullable().default(null),
    /** What was given, when it was not money (C10). */
    goods: Words.nullable().default(null),
    /** A business gave a share of its sales. */
    isShare: z.boolean().default(false),
    /** It was paid for something that is part gift. */
    isPayment: z.boolean().default(false),
  }),
  (receipt, house) => {
    const money = (amount: number) => formatMoneyExactly(cents(amount), house.currency)
    return {
      subject: say(receipt.isShare ? 'mail.receipt.shareSubject' : 'mail.receipt.subject', {
        number: receipt.receiptNumber,
      }),
      blocks: [
        paragraph(
          receipt.donorName
            ? say('mail.receipt.dear', { name: receipt.donorName })
            : say('mail.receipt.dearFriend'),
        ),
        paragraph(
          say(receipt.isShare ? 'mail.receipt.thanksForShare' : 'mail.receipt.thanks', {
            organization: receipt.legalName,
          }),
        ),
        ...(receipt.words ? [paragraph(receipt.words)] : []),
        rows(
          receipt.goods === null
            ? [sayAmountOf(receipt), money(receipt.amountCents)]
            : [say('mail.receipt.goods'), receipt.goods],
          ...benefitRows(receipt.benefit, money),
          [say('mail.receipt.day'), sayDay(receipt.donatedOn)],
          [say('mail.receipt.givenBy'), receipt.donorName],
          [say('mail.receipt.countsFor'), receipt.teamName ?? receipt.campaignName],
          ...dedicationRow(receipt.dedication),
          [say('mail.receipt.number'), receipt.receiptNumber],
          [say('mail.receipt.replaces'), receipt.replaces],
          [say('mail.receipt.organization'), receipt.legalName],
          [say('mail.receipt.ein'), receipt.ein],
          [say('mail.receipt.address'), receipt.address],
        ),
        paragraph(sayReturn(receipt, money)),
        ...monthBlocks(receipt.monthly, money(receipt.amountCents)),
        ...(receipt.monthly?.afterEnd ? [] : [small(say('mail.receipt.keep'))]),
        button(say('mail.receipt.see'), receipt.receiptPath),
        ...(receipt.wordsPath === null ? [] : [link(say('mail.receipt.words'), receipt.wordsPath)]),
      ],
    }
  },
)

function sayAmountOf({
  isShare,
  isPayment,
}: {
  readonly isShare: boolean
  readonly isPayment: boolean
}): string {
  if (isShare) return say('mail.receipt.share')
  return isPayment ? say('receipts.paid') : say('mail.receipt.gift')
}

interface Dedication {
  readonly as: 'honor' | 'memory'
  readonly to: string
}

function dedicationRow(dedication: Dedication | null): [string, string][] {
  return dedication ? [[say(`mail.receipt.${dedication.as}`), dedication.to]] : []
}
