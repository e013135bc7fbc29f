import { expect } from 'vitest'
import type { TestStripe } from '#db/testing/stripe.ts'
import { anOuting } from '../../testing/tickets.ts'
import { answerForPlace } from '../name-player.server.ts'
import type { PlaceRow } from '../places.server.ts'
import { answers, placeOf, somePaidPlaces } from './places.ts'

const asksAll = {
  asks: {
    phone: 'optional',
    shirt: 'required',
    handicap: 'hidden',
    meal: 'optional',
    allergy: 'optional',
  },
  meals: ['Fish', 'Pasta'],
  waiver: 'I play at my own risk.',
} as const

/** Of four who pay each for themselves, the buyer has paid. */
export async function aSharedFoursome(stripe: TestStripe, email = 'walter.golfs@example.org') {
  const outing = await anOuting({ ticketing: asksAll })
  const places = await somePaidPlaces(stripe, outing, undefined, {
    pays: 'own',
    buyer: { name: 'Walter Brandt', email },
  })
  return { outing, places }
}

/** Whoever comes by a place says who they are,. */
export async function says(place: PlaceRow | undefined, said: Partial<typeof answers>) {
  const { key, revision } = await placeOf(place?.id ?? 0)
  const outcome = await answerForPlace({
    key,
    revision,
    by: 'player',
    answers: { ...answers, ...said },
  })
  expect(outcome).toEqual({ kind: 'saved' })
}
