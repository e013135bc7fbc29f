/** Somebody who logs or confirms money: always a person, known to the trail by name. */
export interface Hand {
  readonly id: number
  readonly label: string
}

/** As the book names them. */
export function bookName(hand: Hand): string {
  return `person ${hand.id}`
}
