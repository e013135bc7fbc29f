import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { button, paragraph, rows, sayDay, small } from '../letter.ts'
import { Day, messageKind, Path, Words } from '../message-kind.ts'

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
    /** The number of the voided receipt that this one stands for. */
    replaces: z.string().nullable(),
  }),
  (receipt, house) => ({
    subject: `Your gift receipt ${receipt.receiptNumber}`,
    blocks: [
      paragraph(`${receipt.donorName ? `Dear ${receipt.donorName}` : 'Dear friend'},`),
      paragraph(`Thank you for your gift. It goes straight to ${receipt.legalName}.`),
      ...(receipt.words ? [paragraph(receipt.words)] : []),
      rows(
        ['Gift', formatMoneyExactly(cents(receipt.amountCents), house.currency)],
        ['Date of the gift', sayDay(receipt.donatedOn)],
        ['Given by', receipt.donorName],
        ['Counts for', receipt.teamName ?? receipt.campaignName],
        ['Receipt number', receipt.receiptNumber],
        ['In place of receipt', receipt.replaces],
        ['Organization', receipt.legalName],
        ['EIN', receipt.ein],
        ['Address', receipt.address],
      ),
      paragraph('No goods or services were provided in exchange for this gift.'),
      small('Please keep this receipt for your tax records.'),
      button('See the receipt', receipt.receiptPath),
    ],
  }),
)
