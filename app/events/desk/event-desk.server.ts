import { inTransaction } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { UNSEEN } from '#app/teams/team-text.form.ts'
import { findRaffleWords } from '#app/teams/raffle-words.ts'
import { findEventWords } from '../event-words.server.ts'
import { findForecast } from '../dining-night/forecast/find-forecast.server.ts'
import { cancelEvent } from '../end-event.server.ts'
import { findNextOfNight } from '../dining-night/night/next-night.server.ts'
import { findNextOfOuting } from '../golf/next-of-outing.server.ts'
import { findEventEditor } from '../event-editor.server.ts'
import { findHeldInBox } from '../tickets/called-off/box.server.ts'
import { findLatestVersion } from '../lock-event.server.ts'
import { findMissing } from '../submit-event.server.ts'

/** One event for its captain. @throws a 404 that is the same for another team's and for none (S5). */
export async function requireEvent({ team }: CaptainOf, slug: string | undefined) {
  const event = await findEventEditor(team.id, slug)
  if (!event) throw new Response('Not found', { status: 404 })
  return event
}

/** All that a captain sees of one event, and what it lacks before staff can read it; of a night, what a hope of theirs takes. */
export async function findEventDesk(
  captain: CaptainOf,
  slug: string | undefined,
  hope: string | null = null,
) {
  const event = await requireEvent(captain, slug)
  const { missing, raffleWords } = await inTransaction(async (trx) => {
    const latest = await findLatestVersion(trx, event.id)
    if (!latest) return { missing: [], raffleWords: [] }
    return {
      missing: await findMissing(trx, event, latest),
      raffleWords: findRaffleWords(await findEventWords(latest, trx)),
    }
  })
  const night = event.kind === 'dining_night' ? await findNextOfNight(event.id) : null
  const outing = event.kind === 'golf_outing' ? await findNextOfOuting(event) : null
  const box = event.status === 'cancelled' ? await findHeldInBox(event.id) : null
  return {
    event,
    missing,
    raffleWords,
    night,
    outing,
    box,
    forecast: await findForecast(event, hope),
  }
}

/** Calls it off, where a reason was given. @returns what the address after it says. */
export async function answerCancellation(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<string> {
  const { publicId, desk } = await requireEvent(captain, slug)
  const typed = form.get('reason')
  const reason = typeof typed === 'string' ? typed.replaceAll(UNSEEN, '').trim().slice(0, 1000) : ''
  if (reason === '') return `${desk}?problem=reason#cancel`
  const outcome = await cancelEvent({ eventPublicId: publicId, actor: captain.actor, reason })
  return `${desk}?done=${outcome}`
}
