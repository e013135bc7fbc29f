import { Section } from '#app/ui/bulletin.tsx'
import { say } from '#app/words/say.ts'
import type { ShownDeal } from './tell-deal.ts'

/** What the restaurant gives, set like a ticket beside when and where. */
export function DealLine({ line }: Pick<ShownDeal, 'line'>) {
  return (
    <p className="deal-line" dir="auto">
      {line}
    </p>
  )
}

/** What to do at the restaurant, and what counts. */
export function DealPart({ deal }: { deal: ShownDeal }) {
  const facts = [
    { term: say('diningOut.counts'), words: [deal.counts] },
    { term: say('diningOut.countsNot'), words: [deal.countsNot] },
    { term: say('diningOut.limits'), words: deal.limits },
  ].filter(({ words }) => words.join('') !== '')
  if (facts.length === 0 && deal.toBeCounted.length === 0) return null
  return (
    <Section title={say('diningOut.title')} id="helps">
      <DealSteps deal={deal} />
      {facts.length > 0 && (
        <dl className="deal-facts">
          {facts.map(({ term, words }) => (
            <div key={term}>
              <dt>{term}</dt>
              {words.map((sentence) => (
                <dd key={sentence}>{sentence}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}

/** How to be counted, and the code in letters that can be read across a counter. */
export function DealSteps({ deal: { toBeCounted, code } }: { deal: ShownDeal }) {
  if (toBeCounted.length === 0) return null
  return (
    <div className="deal-steps">
      <h3>{say('diningOut.toBeCounted')}</h3>
      <ul>
        {toBeCounted.map((step) => (
          <li key={step} dir="auto">
            {step}
          </li>
        ))}
      </ul>
      {code !== '' && (
        <p className="deal-code">
          <span>{say('diningOut.code')}</span> <strong dir="auto">{code}</strong>
        </p>
      )}
    </div>
  )
}
