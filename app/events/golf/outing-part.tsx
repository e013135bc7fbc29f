import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import type { Told } from './outing-words.ts'

/** How it is played, for everyone. */
export function OutingPart({ told }: { told: readonly Told[] }) {
  return (
    <Section title={say('golf.page.title')} id="golf">
      <dl className="outing-facts">
        {told.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
