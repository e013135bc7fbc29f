import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney, formatMoneyExactly } from '#app/money/format.ts'
import { sayDate } from '#app/words/formats.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, rows, small } from '../letter.ts'
import type { Block, House } from '../letter.ts'
import { Moment, Path, secretMessageKind, Words } from '../message-kind.ts'
import { purchaseBlocks } from './purchase.ts'

const Content = z.object({
  news: z.enum(['confirmed', 'ended', 'given-back', 'again']),
  /** The key of its page. */
  order: z.string().regex(/^[0-9a-f]{32}$/),
  name: Words,
  title: Words,
  place: Words,
  timeZone: z.string(),
  days: z.array(z.object({ starts: Moment, ends: Moment })),
  event: Path,
  lines: z.array(z.object({ name: Words, units: z.int() })),
  people: z.int(),
  unnamed: z.int(),
  refundUntil: Moment.nullable(),
  calledOff: z.enum(['refund', 'keep', 'choose']),
  waiver: z.boolean(),
  /** By check or in cash; 0 where all is paid. */
  owedCents: z.int(),
  /** What was paid, where it is worth as much and so has no receipt; said here in place of a letter of its own (C3). */
  purchase: z
    .object({ amountCents: z.int(), fairValueCents: z.int(), legalName: z.string() })
    .nullable()
    .default(null),
  /** What a restaurant gives that night. Letters from before it was said have none. */
  line: z.string().nullable().default(null),
})
type OrderLetter = z.output<typeof Content>

/** To whoever bought places at an event: what they have, and the link by which they name who comes. */
export const orderNews = secretMessageKind(Content, (order, house) => ({
  subject: say(`tickets.letters.${order.news}`, { event: order.title }),
  blocks: [
    paragraph(say('tickets.letters.hello', { name: order.name })),
    paragraph(say(`tickets.letters.${order.news}Words`)),
    ...(order.news === 'ended' ? hasEnded(order) : isHad(order)),
    ...isPaid(order, house),
  ],
}))

function isHad(order: OrderLetter): Block[] {
  const { news, people, unnamed, owedCents, waiver, event } = order
  const isGone = news === 'given-back' && order.lines.length === 0
  return [
    ...(order.line !== null && !isGone ? [paragraph(order.line)] : []),
    rows(
      [say('events.letters.event'), order.title],
      [say('events.page.when'), sayDays(order)],
      [say('events.page.where'), order.place],
      [say('tickets.letters.has'), isGone ? null : sayLines(order)],
      [say('tickets.letters.owed'), owedCents > 0 ? formatMoney(cents(owedCents)) : null],
    ),
    button(say('tickets.letters.see'), `/orders/${order.order}`),
    ...(isGone
      ? []
      : [
          ...(unnamed > 0 ? [paragraph(say('tickets.letters.names', { n: people }))] : []),
          paragraph(say(waiver ? 'tickets.letters.bringWaiver' : 'tickets.letters.bring')),
          small(sayRule(order)),
          link(say('tickets.letters.calendar'), `${event}/event.ics`),
          small(say('tickets.letters.keep')),
        ]),
  ]
}

function isPaid({ purchase }: OrderLetter, { currency }: House): Block[] {
  if (purchase === null) return []
  return [
    paragraph(say('ticketMoney.payment.words', { organization: purchase.legalName })),
    ...purchaseBlocks(purchase, (amount) => formatMoneyExactly(cents(amount), currency)),
  ]
}

function hasEnded({ event, order, title, lines, line }: OrderLetter): Block[] {
  return [
    ...(line === null ? [] : [paragraph(line)]),
    rows([say('events.letters.event'), title], [say('tickets.letters.held'), sayLines({ lines })]),
    button(say('tickets.letters.tryAgain'), `${event}/tickets?again=${order}`),
    small(say('tickets.letters.notAgain')),
  ]
}

function sayDays({ days, timeZone }: OrderLetter): string {
  return days
    .map(({ starts, ends }) =>
      sayDayAndHours({ startsAt: new Date(starts), endsAt: new Date(ends) }, timeZone),
    )
    .join('\n')
}

function sayLines({ lines }: Pick<OrderLetter, 'lines'>): string {
  return lines.map(({ name, units }) => (units === 1 ? name : `${units} × ${name}`)).join('\n')
}

function sayRule({ refundUntil, calledOff, timeZone }: OrderLetter): string {
  const back =
    refundUntil === null
      ? say('tickets.rule.never')
      : say('tickets.rule.until', { until: sayMoment(new Date(refundUntil), timeZone) })
  return `${back} ${say(`tickets.rule.off.${calledOff}`)}`
}

function sayMoment(at: Date, timeZone: string): string {
  return sayDate(at, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
}
