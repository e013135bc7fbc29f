import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'

interface ItemHistoryProps {
  history: readonly { readonly when: string; readonly words: string }[]
}

/** What happened to one thing since it was logged, the oldest first. */
export function ItemHistory({ history }: ItemHistoryProps) {
  return (
    <Section title={say('contributions.item.history')} id="history">
      <ol className="logged-history">
        {history.map((event, place) => (
          // Nothing is put in between: what happened stays in its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <span className="small soft">{event.when}</span>
            <span dir="auto">{event.words}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
