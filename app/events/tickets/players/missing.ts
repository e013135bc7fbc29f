import type { Ticketing } from '../package.ts'
import { isOwed, lightOf } from './light.ts'
import type { Light } from './light.ts'
import type { PlaceRow } from './places.server.ts'

/** What still has to be done about a place before the day. */
export type Missing = 'name' | 'payment' | 'waiver' | 'answers'

export interface PlaceStanding {
  readonly light: Light
  readonly missing: readonly Missing[]
}

/** How a place stands, and what is missing of it; where somebody of the single players was put, no name is. */
export function standingOf(place: PlaceRow, ticketing: Ticketing): PlaceStanding {
  const light = lightOf(place)
  const missing: Missing[] = []
  if (place.name === null && place.seated === null) missing.push('name')
  if (isOwed(light)) missing.push('payment')
  if (place.name !== null && !hasAgreed(place, ticketing)) missing.push('waiver')
  if (place.name !== null && !hasAnswered(place, ticketing)) missing.push('answers')
  return { light, missing }
}

/** Whether they have agreed to what the event asks now, or it asks nothing. */
export function hasAgreed(
  { waived_at: at, waived_words: words }: Pick<PlaceRow, 'waived_at' | 'waived_words'>,
  { waiver }: Pick<Ticketing, 'waiver'>,
): boolean {
  return waiver === '' || (at !== null && words === waiver)
}

function hasAnswered(place: PlaceRow, { asks }: Ticketing): boolean {
  const questions = ['phone', 'shirt', 'handicap', 'meal', 'allergy'] as const
  return questions.every((question) => asks[question] !== 'required' || place[question] !== '')
}
