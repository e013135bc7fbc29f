import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly, formatPlain } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Answer } from '#app/teams/answer.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { sayDay } from '#app/words/formats.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import { dealOf } from '../deal.ts'
import { findNightReceipts } from '../receipts/find-receipts.server.ts'
import { givenOf } from '../share.ts'
import { chaseLetters } from './chase-letters.ts'
import { findCheck } from './check.server.ts'
import { findFigureRow } from './figure-row.server.ts'
import type { FigureField, FigureWords } from './figure.form.ts'
import { countInTime, findNight } from './night.server.ts'
import type { DiningNight } from './night.server.ts'
import { USUAL_WEEKS } from './expect-share.server.ts'
import { thankLetter } from './thank-letter.ts'
import { markOf, sayOutcome, sayReckoning } from './say-reckoning.ts'

export type FigurePage = NonNullable<Awaited<ReturnType<typeof findFigurePage>>>
export type Reckoned = NonNullable<Awaited<ReturnType<typeof reckon>>>

/** The sales figure of a night, as its captains and staff who handle money read and correct it. */
export async function findFigurePage(
  eventPublicId: string,
  desk = `/staff/events/${eventPublicId}`,
) {
  const night = await findNight(eventPublicId)
  if (!night) return undefined
  const [organization, row, check, sent, receipts] = await Promise.all([
    requireOrganization(),
    findFigureRow(night.id),
    findCheck(night.id),
    findSentLetters(night.id),
    findNightReceipts(night.id, `${desk}/receipts`),
  ])
  const figure = row && {
    sales: formatMoneyExactly(cents(row.sales_cents)),
    leftOut: row.left_out_cents > 0 ? formatMoneyExactly(cents(row.left_out_cents)) : null,
    guests: row.guests,
    toldBy: row.told_by,
    toldOn: sayDay(row.told_on),
    enteredBy: row.entered_by,
    reckoned: await sayFigure(night, row),
  }
  const values: Answer<FigureField>['values'] = row
    ? {
        sales: formatPlain(cents(row.sales_cents)),
        leftOut: row.left_out_cents > 0 ? formatPlain(cents(row.left_out_cents)) : '',
        guests: row.guests === null ? '' : String(row.guests),
        toldBy: row.told_by,
        toldOn: row.told_on,
        revision: String(row.revision),
      }
    : { toldOn: dayIn(organization.timeZone, now()) }
  return {
    night: {
      publicId: night.publicId,
      title: night.title,
      restaurant: night.restaurant,
      day: night.day,
      isHeld: night.status === 'held',
      isOver: night.status === 'held' || night.status === 'closed',
    },
    team: night.team,
    today: dayIn(organization.timeZone, now()),
    organization: organization.name,
    figure: figure ?? null,
    receipts,
    /** What staff hold of the check, or what was logged of it by hand. */
    check,
    /** Of a check that is late. */
    letters:
      check !== null && check.isLate && check.open > 0
        ? chaseLetters({
            restaurant: night.restaurant,
            team: night.team.name,
            organization: organization.legalName,
            address: organization.address,
            day: night.day,
            dueOn: check.dueOn,
            open: check.open,
            steps: figure?.reckoned?.steps ?? null,
          }).map((letter) => ({
            ...letter,
            sentOn: sayFirst(sent.filter(({ tone }) => tone === letter.tone)),
          }))
        : [],
    /** Once all of the check is in. */
    thanks:
      check !== null && check.came > 0 && check.open === 0
        ? {
            ...thankLetter({
              restaurant: night.restaurant,
              team: night.team.name,
              organization: organization.name,
              day: night.day,
              came: check.came,
            }),
            /** Or was thanked in another way, as somebody noted. */
            sentOn: sayFirst(sent.filter(({ step }) => step === 'thanked')),
          }
        : null,
    restaurantEmail: night.restaurantEmail,
    isHeldByStaff: check !== null && check.isOfFigure && check.settled > 0,
    values,
  }
}

/** Letters that went out to the restaurant, and that it is thanked. */
async function findSentLetters(eventId: number) {
  return await db
    .selectFrom('dining_step')
    .select(['step', 'tone', 'done_on'])
    .where('event_id', '=', eventId)
    .where((is) =>
      is.or([is('tone', 'is not', null), is.and({ step: 'thanked' }).and('undone_at', 'is', null)]),
    )
    .orderBy('id')
    .execute()
}

function sayFirst([first]: Awaited<ReturnType<typeof findSentLetters>>): string | null {
  return first ? sayDay(first.done_on) : null
}

/** Of a captain's event. @throws a 404 that is the same for another kind, another team's, and one that nobody saw yet (S5). */
export async function findOwnFigurePage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const page = await findFigurePage(event.publicId, event.desk)
  if (!page) throw new Response('Not found', { status: 404 })
  return { ...page, desk: event.desk, frame: event.team }
}

/** What would come of a figure, worked out for whoever is about to save it. */
export async function reckon(eventPublicId: string, words: FigureWords) {
  const night = await findNight(eventPublicId)
  const deal = night && dealOf(night.deal)
  if (!night || !deal) return undefined
  const told = { ...words, rsvps: await countInTime(night) }
  const given = givenOf(deal, told)
  const due = addDays(night.day, 7 * (night.deal.checkWeeks ?? USUAL_WEEKS))
  return {
    seen: markOf(given),
    steps: sayReckoning(deal, told),
    outcome: sayOutcome(given, deal, told),
    isNothing: given.amount === 0,
    dueDay: sayDay(due),
  }
}

type Row = NonNullable<Awaited<ReturnType<typeof findFigureRow>>>

/** What came of the figure that stands, as it was saved. */
async function sayFigure(night: DiningNight, row: Row) {
  const deal = dealOf(night.deal)
  if (!deal) return null
  const told = {
    sales: cents(row.sales_cents),
    leftOut: cents(row.left_out_cents),
    guests: row.guests,
    rsvps: await countInTime(night),
  }
  const given = { result: row.result, amount: cents(row.given_cents) }
  return {
    steps: sayReckoning(deal, told),
    outcome: sayOutcome(given, deal, told),
    isNothing: given.amount === 0,
  }
}
