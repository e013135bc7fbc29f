import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, small } from '../letter.ts'
import { Moment, Path, secretMessageKind, Words } from '../message-kind.ts'

/** What becomes of what somebody paid for an event that was called off, or how they choose. */
export const calledOffMoney = secretMessageKind(
  z.object({
    news: z.enum(['choose', 'refunded', 'kept', 'released', 'pay_back', 'cash_back', 'left']),
    name: Words.nullable(),
    eventTitle: Words,
    amountCents: z.int(),
    chooseUntil: Moment.nullable(),
    choosePath: Path.nullable(),
  }),
  (told, house) => {
    const amount = formatMoneyExactly(cents(told.amountCents), house.currency)
    return {
      subject: say('ticketMoney.calledOff.subject', { event: told.eventTitle }),
      blocks: [
        paragraph(
          told.name === null
            ? say('mail.receipt.dearFriend')
            : say('mail.receipt.dear', { name: told.name }),
        ),
        paragraph(say('ticketMoney.calledOff.words', { event: told.eventTitle })),
        paragraph(say(`ticketMoney.calledOff.${told.news}`, { amount })),
        ...(told.choosePath === null || told.chooseUntil === null
          ? []
          : [
              paragraph(
                say('ticketMoney.calledOff.until', {
                  day: sayDate(new Date(told.chooseUntil), {
                    dateStyle: 'long',
                    timeZone: house.timeZone,
                  }),
                }),
              ),
              button(say('ticketMoney.calledOff.toChoose'), told.choosePath),
            ]),
        small(say('ticketMoney.refunded.ask', { address: house.contactEmail })),
      ],
    }
  },
)
