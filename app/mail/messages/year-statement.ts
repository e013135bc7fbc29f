import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, rows, small } from '../letter.ts'
import { Day, messageKind, Path, Words } from '../message-kind.ts'

/** The sums of a donor's year, and where each payment stands by itself, to print (C2). */
export const yearStatement = messageKind(
  z.object({
    year: z.int(),
    donorName: Words.nullable(),
    legalName: z.string(),
    payments: z.int(),
    /** How many times goods were given. */
    goods: z.int(),
    amountCents: z.int(),
    deductibleCents: z.int(),
    statementPath: Path,
    /** The day of the letter that this one takes the place of. */
    replaces: Day.nullish(),
  }),
  (told, house) => {
    const isAnyLeft = told.payments + told.goods > 0
    const money = (amount: number) => formatMoneyExactly(cents(amount), house.currency)
    const year = String(told.year)
    return {
      subject: say(told.replaces ? 'mail.statement.subjectNew' : 'mail.statement.subject', {
        year,
        organization: house.name,
      }),
      blocks: [
        paragraph(
          told.donorName
            ? say('mail.receipt.dear', { name: told.donorName })
            : say('mail.receipt.dearFriend'),
        ),
        ...(told.replaces
          ? [paragraph(say('mail.statement.replaces', { year, day: sayDay(told.replaces) }))]
          : []),
        paragraph(
          isAnyLeft
            ? say('mail.statement.thanks', { year, organization: told.legalName })
            : say('mail.statement.nothingLeft', { year }),
        ),
        ...(isAnyLeft
          ? [
              rows(
                ...(told.payments > 0
                  ? ([
                      [say('mail.statement.payments'), String(told.payments)],
                      [say('mail.statement.amount'), money(told.amountCents)],
                    ] as const)
                  : []),
                ...(told.deductibleCents < told.amountCents
                  ? ([[say('mail.receipt.deductible'), money(told.deductibleCents)]] as const)
                  : []),
                ...(told.goods > 0
                  ? ([[say('mail.statement.goods'), String(told.goods)]] as const)
                  : []),
              ),
            ]
          : []),
        button(say('mail.statement.see'), told.statementPath),
        ...(isAnyLeft ? [small(say('mail.statement.keep'))] : []),
      ],
    }
  },
)
