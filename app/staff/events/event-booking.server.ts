import { milestonesOf } from '#app/events/dining-night/night/milestones.ts'
import { findNight, findToday } from '#app/events/dining-night/night/night-facts.server.ts'
import { findBooking } from '#app/events/dining-night/night/save-booking.server.ts'

export type NightBooking = Awaited<ReturnType<typeof findNightBooking>>

/** With whom a night was agreed and how far it is; `null` while nobody has said which restaurant it is. */
export async function findNightBooking(eventId: number) {
  const booking = await findBooking(eventId)
  if (!booking) return null
  const [night, today] = await Promise.all([findNight(eventId), findToday()])
  return { booking, milestones: milestonesOf(night.facts, { today, notes: night.notes }) }
}
