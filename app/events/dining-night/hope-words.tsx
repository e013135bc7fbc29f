import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { hopesOf, sayHope } from './hopes.ts'
import type { Deal } from './share.ts'

interface HopeWordsProps {
  readonly deal: Deal | null
  /** What a meal for one costs there. */
  readonly spend: Cents | null
}

/** Says early how much has to be eaten for a hope to come true. */
export function HopeWords({ deal, spend }: HopeWordsProps) {
  return (
    <div className="deal-hopes" aria-live="polite">
      <p className="deal-hopes-title">{say('deal.hope.title')}</p>
      {deal === null ? <p>{say('deal.hope.none')}</p> : <Hopes deal={deal} spend={spend} />}
    </div>
  )
}

function Hopes({ deal, spend }: { deal: Deal; spend: Cents | null }) {
  const { gives, leastSales } = deal
  return (
    <>
      {typeof gives === 'number' ? (
        <p>{say('deal.hope.flat', { amount: formatMoney(gives) })}</p>
      ) : (
        <ul>
          {hopesOf(deal).map((each) => (
            <li key={each.hope}>{sayHope(each, spend)}</li>
          ))}
        </ul>
      )}
      {leastSales !== null && <p>{say('deal.hope.least', { amount: formatMoney(leastSales) })}</p>}
    </>
  )
}
