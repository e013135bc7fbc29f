import '#app/ui/styles/phone-flyer.css'
// oxlint-disable-next-line import/default -- the query makes it the address of the script
import flyerScript from '#app/events/dining-night/phone-flyer/keep-flyer.ts?worker&url'
import { useNonce } from '#app/ui/nonce.tsx'
import { say } from '#app/words/say.ts'
import { DealLine } from '../deal-part.tsx'
import type { ShownDeal } from '../tell-deal.ts'

interface PhoneFlyerProps {
  flyer: {
    readonly title: string
    readonly restaurant: string
    readonly when: string
    readonly team: string
    /** By name (`data-color`). */
    readonly color: string
    readonly deal: ShownDeal
    readonly href: string
  }
}

/** What a diner holds up when they pay: dark on white whatever the phone likes, the code as large as it goes. */
export function PhoneFlyer({ flyer }: PhoneFlyerProps) {
  const { deal } = flyer
  return (
    <div className="phone-flyer" data-color={flyer.color}>
      <main id="main" tabIndex={-1}>
        <p className="phone-flyer-bar">{say('diningOut.phone.title')}</p>
        <h1 dir="auto">{flyer.restaurant}</h1>
        <p className="phone-flyer-when">{flyer.when}</p>
        <p className="phone-flyer-team" dir="auto">
          {say('events.paper.for', { team: flyer.team })}
        </p>
        {deal.code !== '' && (
          <p className="phone-flyer-code">
            <span>{say('diningOut.code')}</span>
            <strong dir="auto" data-length={deal.code.length > 9 ? 'long' : 'short'}>
              {deal.code}
            </strong>
          </p>
        )}
        <DealLine line={deal.line} />
        {deal.toBeCounted.length > 0 && (
          <ul>
            {deal.toBeCounted.map((step) => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ul>
        )}
        <output id="kept" className="phone-flyer-kept" hidden>
          {say('diningOut.phone.kept')}
        </output>
        <p>
          <a href={flyer.href} dir="auto">
            {flyer.title}
          </a>
        </p>
      </main>
      <script type="module" src={flyerScript} nonce={useNonce()} />
    </div>
  )
}
