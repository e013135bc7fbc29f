import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, rows, small } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To those who handle money: the yard sales of a year come near to what is free of sales tax, or are past it. */
export const saleLimit = messageKind(
  z.object({
    threshold: z.enum(['days', 'receipts', 'both']),
    year: z.int(),
    days: z.int(),
    mostDays: z.int(),
    receiptsCents: z.int(),
    mostReceiptsCents: z.int(),
    source: Words,
  }),
  ({ threshold, year, ...sales }, house) => {
    const money = (amount: number) => formatMoney(cents(amount), house.currency)
    const of = (part: string, whole: string) => say('saleDays.letter.of', { part, whole })
    return {
      subject: say(`saleDays.letter.subject.${threshold}`, { year: String(year) }),
      blocks: [
        paragraph(say(`saleDays.letter.words.${threshold}`, { year: String(year) })),
        rows(
          [
            say('saleDays.days', { year: String(year) }),
            of(sayNumber(sales.days), sayNumber(sales.mostDays)),
          ],
          [
            say('saleDays.receipts', { year: String(year) }),
            of(money(sales.receiptsCents), money(sales.mostReceiptsCents)),
          ],
          [say('saleDays.source'), sales.source],
        ),
        paragraph(say('saleDays.oneOfTwo')),
        button(say('saleDays.letter.see'), `/staff/sale-days?year=${year}`),
        small(say('saleDays.letter.once')),
      ],
    }
  },
)
