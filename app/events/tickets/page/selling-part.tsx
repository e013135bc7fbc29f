import { Section } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { ShownOffer, ShownSelling } from './shown-selling.server.ts'

/** The way to a place, and whether there are any. */
export function SellingWay({ selling, href }: { selling: ShownSelling; href: string }) {
  if (!selling.sellsPlaces) return null
  return (
    <div className="stack">
      {selling.isOpen && (
        <LinkButton href={`${href}/tickets`} size="large" className="button--full">
          {say('tickets.cart.title')}
        </LinkButton>
      )}
      {selling.isFull && <p>{say('tickets.cart.full')}</p>}
      <p>
        <a href="#places">{say('packages.page.see')}</a>
      </p>
    </div>
  )
}

interface SellingPartProps {
  selling: ShownSelling
  /** Of the event's page; `null` in a preview, where nothing can be bought. */
  href: string | null
}

/** What is sold, what of it may be deducted, and what becomes of the money when plans change. */
export function SellingPart({ selling, href }: SellingPartProps) {
  const { offers, rules } = selling
  const toBuy = offers.filter(({ kind }) => kind !== 'sponsorship')
  const toSponsor = offers.filter(({ kind }) => kind === 'sponsorship')
  return (
    <>
      {toBuy.length > 0 && (
        <Section title={say('packages.page.title')} id="places">
          <Offers offers={toBuy} />
          <div className="stack">
            {rules.map((rule) => (
              <p key={rule} className="small">
                {rule}
              </p>
            ))}
          </div>
          {selling.isOpen && href !== null && (
            <div className="actions">
              <LinkButton href={`${href}/tickets`}>{say('tickets.cart.title')}</LinkButton>
            </div>
          )}
        </Section>
      )}
      {toSponsor.length > 0 && (
        <Section title={say('packages.page.sponsorships')} id="sponsorships">
          <Offers offers={toSponsor} />
          {href !== null && (
            <div className="actions">
              <LinkButton href={`${href}/sponsors`} look="secondary">
                {say('packages.page.sponsor')}
              </LinkButton>
            </div>
          )}
        </Section>
      )}
    </>
  )
}

function Offers({ offers }: { offers: readonly ShownOffer[] }) {
  return (
    <ul className="packages">
      {offers.map((of) => (
        <li key={of.publicId} className="package">
          <div className="package-words">
            <h3 className="package-name" dir="auto">
              {of.name}
            </h3>
            {of.included !== '' && <p dir="auto">{of.included}</p>}
            {of.deductible !== null && <p className="soft">{of.deductible}</p>}
            <Standing standing={of.standing} />
          </div>
          <p className="package-price figures">{of.price ?? say('tickets.cart.free')}</p>
        </li>
      ))}
    </ul>
  )
}

function Standing({ standing }: Pick<ShownOffer, 'standing'>) {
  switch (standing.kind) {
    case 'soon':
      return <Tag tone="note">{say('packages.page.soon', { from: standing.from })}</Tag>
    case 'sold-out':
      return <Tag tone="quiet">{say('tickets.cart.soldOut')}</Tag>
    case 'open':
      return (
        <>
          {standing.until !== null && (
            <p className="soft">{say('tickets.cart.until', { until: standing.until })}</p>
          )}
          {standing.left !== null && (
            <Tag tone="waiting">{say('tickets.cart.left', { n: standing.left })}</Tag>
          )}
        </>
      )
  }
}
