import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { daysOf } from '../../say-when.ts'
import type { ShownEventRow } from '../../shown-event.server.ts'
import { findDealText } from '../deal-text.server.ts'
import { giveInsteadOf } from '../guests/give-instead.ts'
import type { GiveInstead } from '../guests/give-instead.ts'

/** How many come to a night, in words that one answer never moves (S8), until when an answer counts, and what who cannot come may do. */
export interface ShownCrowd {
  readonly instead: GiveInstead
  readonly words: string | null
  readonly answerBy: string | null
}

/** @returns `null` for other events, and when it is over. Of one that was called off nothing is said but the way to give after all. */
export async function findShownCrowd(
  { id, kind, status, days, time_zone: timeZone, team_slug: teamSlug }: ShownEventRow,
  versionId: number,
): Promise<ShownCrowd | null> {
  const [first, last] = [daysOf(days)[0], daysOf(days).at(-1)]
  const at = now()
  if (kind !== 'dining_night' || !first || !last || last.endsAt <= at) return null
  const text = await findDealText(versionId)
  const instead = giveInsteadOf(teamSlug, text.spend, 'event')
  if (status !== 'published') return { instead, words: null, answerBy: null }
  const said = await db
    .selectFrom('dining_said')
    .select('step')
    .where('event_id', '=', id)
    .executeTakeFirst()
  const { leastSales, leastGuests, leastRsvps } = text
  const asks = [leastSales, leastGuests, leastRsvps].some((least) => least !== null)
  const step = said?.step ?? null
  const by = leastRsvps && addDays(dayIn(timeZone, first.startsAt), -leastRsvps.days)
  return {
    instead,
    words: step === null ? (asks ? say('diners.said.none') : null) : say(`diners.said.${step}`),
    answerBy:
      leastRsvps && by !== null && by >= dayIn(timeZone, at)
        ? say('diners.said.by', { day: sayDay(by), n: leastRsvps.count })
        : null,
  }
}
