import { sayOuting, sayOutingInside } from './outing-words.ts'
import type { OutingText } from './outing.ts'

/** How it is played, in a few lines. */
export function OutingWords({ outing }: { outing: OutingText }) {
  return [...sayOuting(outing), ...sayOutingInside(outing)].map(({ term, words }) => (
    <span key={term} className="under" dir="auto">{`${term}: ${words}`}</span>
  ))
}
