import { actorOf } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'

/** Somebody who logs or confirms money: always a person, known to the trail by name. */
export interface Hand {
  readonly id: number
  readonly label: string
}

/** Whoever bought something and has no account: they promise what they owe, and give it up. */
export const buyer: Actor = { id: null, label: 'the buyer' }

/** As the book names them; `null` for a buyer. */
export function bookName(hand: Hand | null): string {
  return hand ? `person ${hand.id}` : 'buyer'
}

/** Somebody at their desk, named as the trail names them. */
export function handOf(person: { readonly id: number; readonly name: string | null }): Hand {
  return { id: person.id, label: actorOf(person).label }
}
