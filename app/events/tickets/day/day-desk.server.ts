import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { typedIn } from '#app/teams/answer.ts'
import type { Answer, FormAnswer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { UNSEEN } from '#app/teams/team-text.form.ts'
import { qrPicture } from '#app/ui/print/qr-picture.server.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { findCashBox } from '../money/cash-box.server.ts'
import { findComers, findExpected } from './comers.server.ts'
import { endCheckInLink, makeCheckInLink } from './link.server.ts'
import { shownExtra } from './table/extras-page.server.ts'
import { findExtras } from './table/extras.server.ts'
import { findWinners, noteWinner, removeWinner } from './winners.server.ts'

export type DayDesk = Awaited<ReturnType<typeof findDayDesk>>

/** The day of an event for its captains: the helpers' link, who is here, what the course and the kitchen need, who won. */
export async function findDayDesk(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const [link, { comers, walkUps }, headcount, winners, { extras }, box] = await Promise.all([
    db
      .selectFrom('check_in_link')
      .select('public_id')
      .where('event_id', '=', event.id)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
    findComers(event.id),
    findHeadcount(event.id),
    findWinners(event.id),
    findExtras(event.id),
    findCashBox(event),
  ])
  const url = link && `${env.BASE_URL}/check-in/${link.public_id}`
  const missing = comers.filter(({ entries }) => entries.length === 0)
  return {
    event: { team: event.team, title: event.title, desk: event.desk },
    link: url === undefined ? null : { url, picture: qrPicture(url), extras: `${url}/extras` },
    counts: {
      expected: comers.length,
      here: comers.length - missing.length,
      missing: missing.length,
      owing: comers.filter(({ owes }) => owes).length,
      walkUps: walkUps.length,
    },
    missing: missing.map(({ id, name, at, owes }) => ({ id, name, at, owes })),
    walkUps: walkUps.map(({ name }) => name),
    extras: extras.map(shownExtra),
    box,
    headcount,
    winners: winners.map((one) => ({
      ...one,
      href: `${event.desk}/day/winners/${one.id}/removal`,
    })),
  }
}

/** How many play, how many come beside, and what they eat. */
async function findHeadcount(eventId: number) {
  const expected = await findExpected(eventId)
  const players = expected.filter(({ takes_place: takesPlace }) => takesPlace).length
  const meals = new Map<string, number>()
  for (const { meal } of expected) if (meal !== '') meals.set(meal, (meals.get(meal) ?? 0) + 1)
  return {
    players,
    others: expected.length - players,
    meals: [...meals].map(([meal, n]) => ({ meal, n })).toSorted((a, b) => b.n - a.n),
    unanswered: meals.size === 0 ? 0 : expected.filter(({ meal }) => meal === '').length,
  }
}

/** @returns where to go on. */
export async function answerLink(
  captain: CaptainOf,
  slug: string | undefined,
  press: 'made' | 'ended',
): Promise<string> {
  const { publicId: eventPublicId, desk } = await requireEvent(captain, slug)
  const wish = { eventPublicId, actor: captain.actor }
  await (press === 'made' ? makeCheckInLink(wish) : endCheckInLink(wish))
  return `${desk}/day?done=${press}`
}

const winnerFields = ['contest', 'winner'] as const
export type WinnerField = (typeof winnerFields)[number]

export type WinnerAnswer = FormAnswer<Answer<WinnerField>>

/** Reads who won what. */
export async function answerWinner(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<WinnerAnswer> {
  const { publicId: eventPublicId, desk } = await requireEvent(captain, slug)
  const values = typedIn(winnerFields, form)
  const read = (field: WinnerField) =>
    (values[field] ?? '').replaceAll(UNSEEN, '').trim().slice(0, 80)
  const [contest, winner] = [read('contest'), read('winner')]
  const errors = winnerFields.flatMap((field) =>
    read(field) === '' ? [{ field, message: say(`checkIn.desk.errors.${field}`) }] : [],
  )
  if (errors.length > 0) return { kind: 'again', answer: { values, errors } }
  await noteWinner({ eventPublicId, actor: captain.actor, contest, winner })
  return { kind: 'on', to: `${desk}/day?done=noted#winners` }
}

/** @returns where to go on. */
export async function answerWinnerRemoval(
  captain: CaptainOf,
  slug: string | undefined,
  winnerPublicId: string,
): Promise<string> {
  const { publicId: eventPublicId, desk } = await requireEvent(captain, slug)
  await removeWinner({ eventPublicId, actor: captain.actor, winnerPublicId })
  return `${desk}/day?done=taken#winners`
}

const done = { made: 'success', ended: 'success', noted: 'success', taken: 'success' } as const

/** What was just done, as the address after it says. */
export function sayDayDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`checkIn.desk.done.${known}`))
}
