import { holdPastEvents } from '#app/events/end-event.server.ts'
import { aDay, aShownEvent } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { handOf } from '#app/contributions/hand.ts'
import { cents } from '#app/money/cents.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { formOf } from '#app/testing/form-of.ts'
import type { DealText } from '../../deal.ts'
import { answerFigure } from '../answer-figure.server.ts'
import type { FigureWords } from '../figure.form.ts'
import { reckon } from '../figure-page.server.ts'
import { saveFigure } from '../save-figure.server.ts'
import type { SavedFigure } from '../save-figure.server.ts'

const DAYS = 86_400_000
const ZONE = 'America/Chicago'

/** The day of a night that was held so many days ago, by the clock of Milwaukee. */
export function nightDay(daysAgo = 2): string {
  return addDays(dayIn(ZONE, now()), -daysAgo)
}

/** A night that everyone saw and that was held, at a restaurant that can be written to. */
export async function aHeldNight(
  deal: Partial<DealText> = {},
  { daysAgo = 2 }: { readonly daysAgo?: number } = {},
): Promise<AnEvent> {
  const day = { ...aDay(), day: nightDay(daysAgo) }
  shiftClock(-(daysAgo + 10) * DAYS)
  try {
    const event = await aShownEvent({
      kind: 'dining_night',
      title: 'Dinner at the Copper Pot',
      words: { place: 'Copper Pot Diner' },
      days: [day],
      deal,
    })
    const { id } = await db
      .insertInto('restaurant')
      .values({
        name: 'Copper Pot Diner',
        branch: event.publicId,
        email: 'office@copperpot.example',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('dining_booking')
      .values({ event_id: event.id, restaurant_id: id, manager: 'Mabel Brandt' })
      .execute()
    return event
  } finally {
    shiftClock(0)
    await holdPastEvents()
  }
}

/** $1,240.00, of it $140.00 of drinks. */
export function aFigure(overrides: Partial<FigureWords> = {}): FigureWords {
  return {
    sales: cents(124_000),
    leftOut: cents(14_000),
    guests: null,
    toldBy: 'Mabel Brandt',
    toldOn: nightDay(0),
    ...overrides,
  }
}

/** Looked at and saved, as somebody does at the desk. */
export async function noteFigure(
  event: AnEvent,
  overrides: Partial<FigureWords> = {},
  revision = 0,
): Promise<SavedFigure> {
  const words = aFigure(overrides)
  const seen = (await reckon(event.publicId, words))?.seen ?? ''
  const by = handOf(event.captain)
  return await saveFigure({ eventPublicId: event.publicId, words, revision, seen, by })
}

/** The figure of a night and all that was ever logged of it. */
export async function findNightMoney(event: AnEvent) {
  const figure = await db
    .selectFrom('dining_figure')
    .selectAll()
    .where('event_id', '=', event.id)
    .executeTakeFirst()
  const promises = await db
    .selectFrom('contribution')
    .selectAll()
    .where('event_id', '=', event.id)
    .orderBy('id')
    .execute()
  return { figure, promises }
}

/** Its captain sends the form of the figure. */
export async function answer(night: AnEvent, typed: Readonly<Record<string, string>>) {
  const form = formOf(typed)
  return await answerFigure({ eventPublicId: night.publicId, by: handOf(night.captain) }, form)
}
