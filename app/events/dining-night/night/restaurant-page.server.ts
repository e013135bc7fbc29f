import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import type { Answer } from '#app/teams/answer.ts'
import type { BookingField } from './booking.form.ts'
import { milestonesOf } from './milestones.ts'
import { findNight, findToday } from './night-facts.server.ts'
import { nextThing } from './next-thing.ts'
import { requireNight } from './require-night.server.ts'
import { findBooking } from './save-booking.server.ts'
import type { Booking } from './save-booking.server.ts'

export type RestaurantPage = NonNullable<Awaited<ReturnType<typeof findRestaurantPage>>>

/** Where a night stands with its restaurant. @returns `null` while nobody has said which one it is. */
export async function findRestaurantPage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireNight(captain, slug)
  const [booking, night, today] = await Promise.all([
    findBooking(event.id),
    findNight(event.id),
    findToday(),
  ])
  if (!booking) return null
  return {
    event,
    booking,
    today,
    next: nextThing(night.facts, today),
    milestones: milestonesOf(night.facts, { today, notes: night.notes }),
    values: valuesOf(booking),
  }
}

/** As the form holds it. */
function valuesOf(booking: Booking): Answer<BookingField>['values'] {
  return {
    manager: booking.manager,
    managerPhone: booking.managerPhone,
    email: booking.email ?? '',
    headOffice: booking.headOffice,
    guestsPromised: booking.guestsPromised === null ? '' : String(booking.guestsPromised),
    formSentOn: booking.formSentOn ?? '',
    revision: String(booking.revision),
  }
}
