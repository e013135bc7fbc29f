import type { Dedicated } from '#db/schema/gifts.ts'
import { pick, randomFrom } from './random.ts'

export interface PlannedDedication {
  readonly as: Dedicated
  readonly to: string
  /** Of a card that goes out as the gift is booked; older gifts of the demo send none any more. */
  readonly cardEmail: string
  readonly cardFrom: string
  readonly cardWords: string
}

/** Some gifts are for somebody. Drawn apart from all else, so that the rest of the demo stays as it is. */
export function planDedication(giftKey: string, donor: string): PlannedDedication | null {
  const random = randomFrom(`${giftKey} for somebody`)
  // The first numbers of seeds that are alike are alike.
  for (let turn = 0; turn < 8; turn++) random()
  if (random() > 0.12) return null
  const [as, to, cardWords] = pick(people, random)
  return {
    as,
    to,
    cardEmail: `${to.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.family@example.net`,
    cardFrom: donor,
    cardWords,
  }
}

const people: readonly (readonly [Dedicated, string, string])[] = [
  ['memory', 'Grandma Ruth', 'She kept a chair free for anybody who knocked.'],
  ['memory', 'Rosa Medina', 'She taught us all to dance.'],
  ['memory', 'Walter Nowak', 'Every driveway on our street was shoveled before he had his coffee.'],
  ['memory', 'Sister Bernadette', 'The kindest teacher I had.'],
  ['memory', 'my dad, Earl', 'He would have bought every pie.'],
  ['honor', 'Coach Lor', 'Thank you for twenty seasons.'],
  ['honor', 'Mrs. Castillo’s fifth grade', 'You read more than I do. Keep going.'],
  ['honor', 'Mai and Tou', 'Happy anniversary, you two.'],
  ['honor', 'the night nurses on 4 West', 'You know what you did.'],
  ['honor', 'Aunt Dolores', 'Happy seventieth!'],
]
