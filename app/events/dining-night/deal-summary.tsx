import { say } from '#app/words/say.ts'
import { dealOf } from './deal.ts'
import type { DealText } from './deal.ts'
import { sayDeal } from './deal-words.ts'
import { hopesOf, sayHope } from './hopes.ts'

/** What was agreed, in a few lines, and what a first hope needs. */
export function DealWords({ deal }: { deal: DealText }) {
  const lines = sayDeal(deal)
  if (lines.length === 0) return <span className="soft">{say('deal.none')}</span>
  const reckoned = dealOf(deal)
  const [hope] = deal.gives?.kind === 'share' && reckoned ? hopesOf(reckoned) : []
  return (
    <>
      {lines.map(({ term, words }) => (
        <span key={term} className="under" dir="auto">{`${term}: ${words}`}</span>
      ))}
      {hope && <span className="under soft">{sayHope(hope, deal.spend)}</span>}
    </>
  )
}
