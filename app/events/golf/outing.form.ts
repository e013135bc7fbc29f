import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { isClockTime } from '#app/words/clock-time.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { countOrNone, sumOrNone } from '../typed-number.ts'
import { golfFormats, golfStarts } from './outing.ts'
import type { OutingText } from './outing.ts'

/** The fields of the screen in their order. */
export const outingFields = [
  'format',
  'startKind',
  'startsAt',
  'teeInterval',
  'checkInFrom',
  'holes',
  'groupSize',
  'included',
  'dressCode',
  'headcountOn',
  'proName',
  'proContact',
  'contractOn',
  'deposit',
  'raffleLicence',
  'raffleClass',
] as const

const MOST_DEPOSIT = cents(10_000_000)
const INTERVAL = { least: 5, most: 30 }
const GROUP = { least: 2, most: 6 }

/** What a captain writes of how it is played. All of it may be left out, but nothing may be half said. */
export const OutingForm = z
  .object({
    format: oneOf(golfFormats, () => say('golf.errors.format')),
    startKind: oneOf(golfStarts, () => say('golf.errors.startKind')),
    startsAt: anHour(),
    teeInterval: countOrNone(INTERVAL, () => say('golf.errors.interval', INTERVAL)),
    checkInFrom: anHour(),
    holes: z.enum(['9', '18'], { error: () => say('golf.errors.holes') }).default('18'),
    groupSize: countOrNone(GROUP, () => say('golf.errors.groupSize', GROUP)),
    included: shortLine(500),
    dressCode: shortLine(300),
    headcountOn: aDay(),
    proName: shortLine(80),
    proContact: shortLine(120),
    contractOn: aDay(),
    deposit: sumOrNone(MOST_DEPOSIT, () =>
      say('golf.errors.deposit', { most: formatMoney(MOST_DEPOSIT) }),
    ),
    raffleLicence: shortLine(40),
    raffleClass: oneOf(['A', 'B'] as const, () => say('golf.errors.raffleClass')),
  })
  .transform((typed, context): OutingText => {
    const complain = (field: keyof typeof typed, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const { startKind, startsAt, teeInterval, checkInFrom } = typed
    if (startKind === 'tee_times' && teeInterval === null)
      complain('teeInterval', say('golf.errors.intervalMissing'))
    if (startsAt !== null && checkInFrom !== null && checkInFrom > startsAt)
      complain('checkInFrom', say('golf.errors.checkInAfter'))
    if (typed.raffleLicence !== '' && typed.raffleClass === null)
      complain('raffleClass', say('golf.errors.raffleClass'))
    if (typed.raffleLicence === '' && typed.raffleClass !== null)
      complain('raffleLicence', say('golf.errors.raffleLicence'))
    return {
      ...typed,
      holes: Number(typed.holes),
      groupSize: typed.groupSize ?? 4,
      teeInterval: startKind === 'tee_times' ? teeInterval : null,
    }
  })

/** One of a few, or none yet. */
function oneOf<const Value extends string>(values: readonly Value[], wrong: () => string) {
  return z
    .string()
    .default('')
    .transform((typed, context): Value | null => {
      if (typed === '') return null
      const known = values.find((value) => value === typed)
      if (known !== undefined) return known
      context.addIssue({ code: 'custom', message: wrong() })
      return z.NEVER
    })
}

function anHour() {
  return z
    .string()
    .trim()
    .default('')
    .transform((typed) => typed.slice(0, 5))
    .refine((typed) => typed === '' || isClockTime(typed), {
      error: () => say('golf.errors.hour'),
    })
    .transform((typed) => (typed === '' ? null : typed))
}

function aDay() {
  return z
    .string()
    .trim()
    .default('')
    .refine((typed) => typed === '' || z.iso.date().safeParse(typed).success, {
      error: () => say('golf.errors.day'),
    })
    .transform((typed) => (typed === '' ? null : typed))
}
