import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { sayDate } from '#app/words/formats.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, rows, small } from '../letter.ts'
import type { Block, House } from '../letter.ts'
import { messageKind, Moment, Path, Words } from '../message-kind.ts'

const News = z.enum([
  'named',
  'replaced',
  'released',
  'given-back',
  'dropped',
  'names',
  'missing',
  'reminder',
  'cancelled',
  'cancelled-late',
])

const Todo = z.object({
  what: z.enum(['names', 'pay', 'waiver', 'answers']),
  /** How many names. */
  n: z.int().default(1),
  /** What is to be paid. */
  cents: z.int().default(0),
  path: Path,
})

/** To somebody who comes by a place that was bought, or to who bought it: how it stands, and the link to put it right. */
export const eventPlayer = messageKind(
  z.object({
    news: News,
    name: Words,
    /** Who ordered the place. */
    by: Words,
    title: Words,
    place: Words,
    isStreetKept: z.boolean(),
    timeZone: z.string(),
    days: z.array(z.object({ starts: Moment, ends: Moment })),
    /** Why it was called off. */
    reason: z.string(),
    path: Path.nullable(),
    /** Until when names may be changed. */
    until: Moment.nullable(),
    todo: z.array(Todo),
    /** What a restaurant gives that night. Letters from before it was said have none. */
    line: z.string().nullable().default(null),
  }),
  (letter, house) => {
    const { news, name, by, title, reason, path, todo, line } = letter
    const isCalledOff = news === 'cancelled' || news === 'cancelled-late'
    const isGone = news === 'replaced' || news === 'released' || news === 'given-back'
    const isOff = isCalledOff || isGone
    return {
      subject: say(`players.letters.${news}`, { event: title }),
      blocks: [
        paragraph(say('rsvp.letters.hello', { name })),
        paragraph(say(`players.letters.${news}Words`, { buyer: by })),
        ...(isCalledOff && reason ? [quote(reason)] : []),
        ...(line !== null && !isOff ? [paragraph(line)] : []),
        ...todo.map((one) => sayTodo(one, house)),
        rows(...factsOf(letter, isOff)),
        ...(path === null || isOff ? [] : [button(say(`players.letters.${news}Button`), path)]),
        ...(letter.isStreetKept && !isOff ? [small(say('rsvp.letters.street'))] : []),
        ...(isOff ? [] : [small(say('players.letters.keep'))]),
      ],
    }
  },
)

interface Facts {
  readonly title: string
  readonly place: string
  readonly timeZone: string
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly until: string | null
}

function factsOf({ title, place, timeZone, days, until }: Facts, isOff: boolean) {
  const when = days.map(({ starts, ends }) =>
    sayDayAndHours({ startsAt: new Date(starts), endsAt: new Date(ends) }, timeZone),
  )
  return [
    [say('events.letters.event'), title],
    [say('events.page.when'), when.join('\n')],
    [say('events.page.where'), isOff ? null : place],
    [
      say('players.letters.until'),
      isOff || until === null
        ? null
        : sayDate(new Date(until), { dateStyle: 'full', timeStyle: 'short', timeZone }),
    ],
  ] as const
}

function sayTodo({ what, n, cents: sum, path }: z.output<typeof Todo>, house: House): Block {
  switch (what) {
    case 'names':
      return link(say('players.letters.todoNames', { n }), path)
    case 'pay':
      return link(
        say('players.letters.todoPay', { amount: formatMoney(cents(sum), house.currency) }),
        path,
      )
    case 'waiver':
      return link(say('players.letters.todoWaiver'), path)
    case 'answers':
      return link(say('players.letters.todoAnswers'), path)
  }
}
