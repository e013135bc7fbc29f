import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { OwnParty } from '#app/teams/guests/own-party.tsx'
import type { Problem } from '#app/teams/look/upload.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import { DealLine, DealSteps } from '../dining-night/deal-part.tsx'
import type { GiveInstead } from '../dining-night/guests/give-instead.ts'
import { GiveAfterAll, GiveInsteadWay } from '../dining-night/guests/give-instead.tsx'
import { GuestReceipts } from '../dining-night/receipts/guest-receipts.tsx'
import type { GuestEvent } from './guest-page.server.ts'
import { NoteField } from './rsvp-page.tsx'

interface GuestPageProps extends Answer<'partySize' | 'note'> {
  guest: GuestEvent
  done: Said | null
  /** What was wrong with a photo that they sent. */
  problem: Problem | null
}

/** What somebody who said that they come sees by their link. */
export function GuestPage({ guest, done, problem, values, errors }: GuestPageProps) {
  const isOn = guest.standing === 'going' || guest.standing === 'waiting'
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {done && <Notice {...done} announce="politely" />}
      <PageHead of={guest.title}>
        <h1>{say(`rsvp.guest.${guest.standing}`)}</h1>
        {guest.standing === 'waiting' && <p className="lede">{say('rsvp.guest.waitingWords')}</p>}
        {guest.standing === 'off' && <p dir="auto">{guest.cancelReason}</p>}
      </PageHead>
      <SummaryList
        rows={[
          {
            term: say('events.page.when'),
            value: guest.days.map((day) => (
              <span key={day} className="under">
                {day}
              </span>
            )),
          },
          { term: say('events.page.where'), value: guest.place },
          ...(guest.street === null
            ? []
            : [{ term: say('rsvp.guest.street'), value: <strong>{guest.street}</strong> }]),
        ]}
      />
      {guest.deal && <DealLine line={guest.deal.line} />}
      {guest.receipts && (
        <GuestReceipts receipts={guest.receipts} href={`/rsvps/${guest.key}`} problem={problem} />
      )}
      {guest.deal && isOn && (
        <>
          <DealSteps deal={guest.deal} />
          <p>
            <a href={`${guest.href}/flyer`}>{say('diners.letters.flyer')}</a>
          </p>
        </>
      )}
      {isOn && (
        <OwnParty
          partySize={values.partySize}
          error={errorOf(errors, 'partySize')}
          withdrawal={`/rsvps/${guest.key}/withdrawal`}
        >
          <NoteField value={values.note} error={errorOf(errors, 'note')} />
        </OwnParty>
      )}
      {guest.instead && <Instead standing={guest.standing} instead={guest.instead} />}
      <div className="actions">
        <LinkButton href={guest.href} look="secondary">
          {say('rsvp.guest.see')}
        </LinkButton>
        {guest.standing === 'cancelled' && (
          <LinkButton href={`${guest.href}/rsvp`}>{say('rsvp.guest.again')}</LinkButton>
        )}
      </div>
    </div>
  )
}

/** Before a night it is for who cannot come, and also where it was called off; after it nobody gives instead. */
function Instead({ standing, instead }: Pick<GuestEvent, 'standing'> & { instead: GiveInstead }) {
  switch (standing) {
    case 'going':
    case 'waiting':
      return <GiveInsteadWay instead={instead} />
    case 'cancelled':
    case 'off':
      return <GiveAfterAll instead={instead} />
    case 'over':
      return null
  }
}
