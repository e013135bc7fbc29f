import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, rows, small } from '../letter.ts'
import { Day, messageKind, Words } from '../message-kind.ts'

/** To a firm that sponsors an event: its invoice, its sign, our thanks; with the link to its own page. */
export const sponsorNews = messageKind(
  z.object({
    news: z.enum(['came', 'invoice', 'late', 'proof', 'changed', 'noted', 'thanks']),
    key: z.string(),
    name: Words,
    firm: Words,
    level: Words,
    title: Words,
    /** Cents. */
    price: z.number().int(),
    fairValue: z.number().int(),
    places: z.number().int(),
    invoice: z.string().nullable(),
    dueOn: Day.nullable(),
    /** Whether the invoice can be paid by card too. */
    byCard: z.boolean().default(false),
    /** Of a captain; otherwise the ready words are said. */
    words: z.string().max(1000),
  }),
  (told, house) => {
    const { news, key, title, firm } = told
    const isInvoice = news === 'invoice' || news === 'late'
    const money = (sum: number) => formatMoneyExactly(cents(sum), house.currency)
    const page = `/orders/${key}/sponsor`
    return {
      subject: say(`sponsors.letters.${news}`, { event: title, invoice: told.invoice ?? '' }),
      blocks: [
        paragraph(say('rsvp.letters.hello', { name: told.name })),
        paragraph(told.words || say(`sponsors.letters.${news}Words`, { event: title, firm })),
        rows(
          [say('sponsors.page.firm'), firm],
          [say('sponsors.page.level'), told.level],
          [say('sponsors.invoice.number'), isInvoice ? told.invoice : null],
          [say('sponsors.invoice.amount'), isInvoice ? money(told.price) : null],
          [
            say('sponsors.invoice.deductible'),
            isInvoice ? money(Math.max(0, told.price - told.fairValue)) : null,
          ],
          [say('sponsors.invoice.due'), isInvoice && told.dueOn ? sayDay(told.dueOn) : null],
        ),
        ...(isInvoice ? [paragraph(say('sponsors.letters.how', { name: house.legalName }))] : []),
        ...(isInvoice && told.byCard ? [paragraph(say('sponsors.letters.byCard'))] : []),
        button(say(`sponsors.letters.${isInvoice ? 'seeInvoice' : 'see'}`), page),
        ...(told.places > 0 && (news === 'came' || isInvoice)
          ? [small(say('sponsors.letters.places', { n: told.places }))]
          : []),
        small(say('sponsors.letters.keep')),
      ],
    }
  },
)

/** To the captains: a firm became a sponsor by invoice. */
export const sponsorCame = messageKind(
  z.object({ firm: Words, level: Words, title: Words, slug: z.string(), event: z.string() }),
  ({ firm, level, title, slug, event }) => ({
    subject: say('sponsors.letters.new', { firm, event: title }),
    blocks: [
      paragraph(say('sponsors.letters.newWords', { event: title })),
      rows([say('sponsors.page.firm'), firm], [say('sponsors.page.level'), level]),
      button(say('sponsors.letters.look'), `/manage/${slug}/events/${event}/sponsors`),
    ],
  }),
)
