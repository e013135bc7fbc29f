import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import type { Answer } from '#app/teams/answer.ts'
import type { ChoiceField } from './booking.form.ts'
import { findKnownRestaurants } from './known-restaurants.server.ts'
import { requireNight } from './require-night.server.ts'
import { findBooking } from './save-booking.server.ts'

export type ChoicePage = Awaited<ReturnType<typeof findChoicePage>>

/** Restaurants to choose from for a night, and what is looked for among them. */
export async function findChoicePage(captain: CaptainOf, slug: string | undefined, url: string) {
  const event = await requireNight(captain, slug)
  const words = (new URL(url).searchParams.get('q') ?? '').slice(0, 80)
  const { id: personId } = captain.person
  const [booking, known] = await Promise.all([
    findBooking(event.id),
    findKnownRestaurants({ teamId: captain.team.id, personId, words, town: event.town }),
  ])
  const values: Answer<ChoiceField>['values'] = {
    // Before one is chosen, the page of the night most often names it already.
    name: booking || words !== '' ? words : event.place,
    town: booking ? '' : event.town,
    revision: String(booking?.revision ?? 0),
  }
  return { event, booking: booking ?? null, known, words, values }
}
