import { actorOf } from '#app/people/audit.server.ts'

/** Somebody who logs or confirms money: always a person, known to the trail by name. */
export interface Hand {
  readonly id: number
  readonly label: string
}

/** As the book names them. */
export function bookName(hand: Hand): string {
  return `person ${hand.id}`
}

/** Somebody at their desk, named as the trail names them. */
export function handOf(person: { readonly id: number; readonly name: string | null }): Hand {
  return { id: person.id, label: actorOf(person).label }
}
