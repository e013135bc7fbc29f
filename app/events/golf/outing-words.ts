import { formatMoney } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { sayTypedHour } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import type { OutingText } from './outing.ts'

export interface Told {
  readonly term: string
  readonly words: string
}

/** How it is played, for everyone. */
export function sayOuting(outing: OutingText): readonly Told[] {
  return [
    { term: say('golf.terms.format'), words: sayFormat(outing) },
    { term: say('golf.terms.start'), words: sayStart(outing) },
    {
      term: say('golf.terms.checkIn'),
      words: outing.checkInFrom ? sayTypedHour(outing.checkInFrom) : '',
    },
    { term: say('golf.terms.included'), words: outing.included },
    { term: say('golf.terms.dressCode'), words: outing.dressCode },
  ].filter(({ words }) => words !== '')
}

/** What only captains and staff are told of it. */
export function sayOutingInside(outing: OutingText): readonly Told[] {
  const day = (on: string | null) => (on === null ? '' : sayDay(on))
  return [
    { term: say('golf.terms.headcount'), words: day(outing.headcountOn) },
    {
      term: say('golf.terms.pro'),
      words: [outing.proName, outing.proContact].filter(Boolean).join(', '),
    },
    { term: say('golf.terms.contract'), words: day(outing.contractOn) },
    {
      term: say('golf.terms.deposit'),
      words: outing.deposit === null ? '' : formatMoney(outing.deposit),
    },
    {
      term: say('golf.terms.raffle'),
      words:
        outing.raffleClass === null
          ? ''
          : say('golf.raffle', { number: outing.raffleLicence, letter: outing.raffleClass }),
    },
  ].filter(({ words }) => words !== '')
}

/** "Scramble, 18 holes, groups of 4" */
function sayFormat({ format, holes, groupSize }: OutingText): string {
  const played = format === null ? '' : say(`golf.format.${format}`)
  return [played, say('golf.holes', { n: holes }), say('golf.groups', { n: groupSize })]
    .filter(Boolean)
    .join(', ')
}

/** "Shotgun at 9:00 AM" */
function sayStart({ startKind, startsAt, teeInterval }: OutingText): string {
  if (startKind === null) return ''
  const hour = startsAt === null ? null : sayTypedHour(startsAt)
  switch (startKind) {
    case 'shotgun':
      return hour === null ? say('golf.start.shotgun') : say('golf.shotgunAt', { hour })
    case 'tee_times':
      return hour === null || teeInterval === null
        ? say('golf.start.tee_times')
        : say('golf.teeTimesFrom', { hour, n: teeInterval })
  }
}
