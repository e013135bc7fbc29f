import '#app/ui/styles/offers.css'
import type { Answer } from '#app/teams/answer.ts'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { say } from '#app/words/say.ts'
import { OfferFields } from './offer-fields.tsx'
import type { OfferField } from './offer.form.ts'
import type { OfferSale } from './offer-page.server.ts'

interface OfferPageProps extends Answer<OfferField> {
  sale: OfferSale
  /** What was sent tells of something that may have been recalled. */
  asksForCheck: boolean
}

/** Offers something for a sale: what it is, how it comes, and who gives it; or why that cannot be done now. */
export function OfferPage({ sale, values, errors, asksForCheck }: OfferPageProps) {
  if (sale.state !== 'open' && errors.length === 0) return <Closed sale={sale} state={sale.state} />
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={`${sale.title} · ${sale.short}`}>
        <h1>{say('offers.form.title')}</h1>
        <p className="lede">{say('offers.form.lede')}</p>
      </PageHead>
      <TakenList sale={sale} />
      <OfferFields sale={sale} values={values} errors={errors} asksForCheck={asksForCheck} />
      <p>
        <a href={sale.href}>{say('offers.form.back')}</a>
      </p>
    </div>
  )
}

/** What the sale likes to get, what it cannot take, and until when. */
function TakenList({ sale: { accepts, refuses, untilWords } }: { sale: OfferSale }) {
  if (!accepts && !refuses && !untilWords) return null
  return (
    <div className="taken">
      {accepts && (
        <div className="taken-yes">
          <h2>{say('offers.form.accepts')}</h2>
          <p dir="auto">{accepts}</p>
        </div>
      )}
      {refuses && (
        <div className="taken-no">
          <h2>{say('offers.form.refuses')}</h2>
          <p dir="auto">{refuses}</p>
        </div>
      )}
      {untilWords && (
        <p className="taken-until">
          <strong>{untilWords}</strong>
        </p>
      )}
    </div>
  )
}

interface ClosedProps {
  sale: OfferSale
  state: Exclude<OfferSale['state'], 'open'>
}

/** Why nothing can be offered now, and what else one can do. */
function Closed({ sale, state }: ClosedProps) {
  return (
    <div className="stack-large measure">
      <PageHead of={`${sale.title} · ${sale.short}`}>
        <h1>{say(`offers.closed.${state}`)}</h1>
        <p className="lede">
          {state === 'not-yet' ? sale.untilWords : say(`offers.closed.${state}Words`)}
        </p>
        {state !== 'not-yet' && <p>{say('offers.closed.next')}</p>}
      </PageHead>
      <div className="actions">
        <LinkButton href={sale.href}>{say('offers.closed.see')}</LinkButton>
        <LinkButton href={`${sale.teamHref}/give`} look="secondary">
          {say('offers.closed.give')}
        </LinkButton>
      </div>
      {state === 'not-yet' && <TakenList sale={{ ...sale, untilWords: null }} />}
    </div>
  )
}

/** For whoever is led nowhere else. */
export function OfferThanks({ href }: { href: string }) {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('offers.form.thanks')}</h1>
      <p className="lede">{say('offers.form.thanksWords')}</p>
      <div className="actions">
        <LinkButton href={href} look="secondary">
          {say('offers.form.back')}
        </LinkButton>
      </div>
    </Poster>
  )
}
