import { Section } from '#app/ui/bulletin.tsx'
import { PhotoImage } from '#app/ui/photo.tsx'
import type { Photo } from '#app/ui/photo.tsx'
import { say } from '#app/words/say.ts'

export interface ShownSale {
  readonly categories: readonly string[]
  readonly pieces: readonly Photo[]
  readonly prices: readonly {
    readonly key: string
    readonly isNow: boolean
    readonly words: string
    readonly when: string
  }[]
  /** Where the team wants it told, and once there is something to tell: "$340". */
  readonly sold: string | null
  readonly facts: readonly { readonly term: string; readonly words: string }[]
}

/** When things get cheaper: little tickets beside the hours. */
export function SalePrices({ prices }: { prices: ShownSale['prices'] }) {
  if (prices.length === 0) return null
  return (
    <ul className="sale-tickets" aria-label={say('sale.page.prices')}>
      {prices.map(({ key, isNow, words, when }) => (
        <li key={key} className={isNow ? 'sale-ticket sale-ticket--now' : 'sale-ticket'}>
          <strong>{words}</strong> <span>{when}</span>
        </li>
      ))}
    </ul>
  )
}

interface Standing {
  standing: 'ahead' | 'over' | 'cancelled'
}

type SaleSoldProps = Pick<ShownSale, 'sold'> & Standing

/** How much was sold so far, or in all. */
export function SaleSold({ sold, standing }: SaleSoldProps) {
  if (sold === null) return null
  return (
    <p className="sale-sold">
      <strong>{sold}</strong>{' '}
      {standing === 'over' ? say('sale.page.soldInAll') : say('sale.page.sold')}
    </p>
  )
}

/** What is for sale, the best of it to look at, and what to know before one goes. */
export function SalePart({
  sale: { categories, pieces, facts },
  standing,
}: { sale: ShownSale } & Standing) {
  return (
    <>
      {(categories.length > 0 || pieces.length > 0) && (
        <Section title={say(standing === 'over' ? 'sale.page.found' : 'sale.page.find')} id="find">
          {categories.length > 0 && (
            <ul className="sale-tags">
              {categories.map((category) => (
                <li key={category} className="sale-tag">
                  {category}
                </li>
              ))}
            </ul>
          )}
          {pieces.length > 0 && <Pieces pieces={pieces} />}
        </Section>
      )}
      {facts.length > 0 && standing !== 'over' && (
        <Section title={say('sale.page.know')} id="know">
          <dl className="sale-facts">
            {facts.map(({ term, words }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd dir="auto">{words}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </>
  )
}

function Pieces({ pieces }: Pick<ShownSale, 'pieces'>) {
  return (
    <ul className="sale-pieces" aria-label={say('sale.page.pieces')}>
      {pieces.map((photo) => (
        <li key={photo.src}>
          <figure>
            <a href={photo.wholeHref} aria-label={photo.alt || say('sale.page.piece')}>
              <PhotoImage photo={{ ...photo, alt: '' }} sizes={GRID} />
            </a>
            {photo.alt !== '' && <figcaption dir="auto">{photo.alt}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  )
}

const GRID = '(min-width: 56rem) 20rem, (min-width: 34rem) 45vw, 92vw'
