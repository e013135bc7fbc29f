import type { Permit } from '#app/events/yard-sale/permit/permit.form.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { say } from '#app/words/say.ts'

/** What the town gave for a sale, as its captains wrote it down; `null` where they did not. */
export function EventPermit({ permit }: { permit: Permit | null }) {
  if (!permit)
    return (
      <Section title={say('sale.permit.title')} id="permit">
        <p className="soft">{say('sale.permit.none')}</p>
      </Section>
    )
  const said = [
    { term: say('sale.permit.number'), words: permit.number },
    { term: say('sale.permit.hours'), words: permit.hours },
    { term: say('sale.permit.obtainedBy'), words: permit.obtainedBy },
  ]
  return (
    <Section title={say('sale.permit.title')} id="permit">
      <SummaryList
        rows={said.flatMap(({ term, words }) =>
          words === '' ? [] : [{ term, value: <span dir="auto">{words}</span> }],
        )}
      />
    </Section>
  )
}
