import { say } from '#app/words/say.ts'

interface Counted {
  readonly gift_count: number
  /** People, each once. */
  readonly standing: number
}

/** How many gave and how many stand with us; nothing is said of none. */
export function factsOf({ gift_count, standing }: Counted): string[] {
  const facts: string[] = []
  if (gift_count > 0) facts.push(say('teams.page.gifts', { n: gift_count }))
  if (standing > 0) facts.push(say('stand.people', { n: standing }))
  return facts
}
