import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { OwnParty } from '#app/teams/guests/own-party.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { OwnPlace } from './own-place.server.ts'

interface OwnPlaceProps extends Answer<'partySize'> {
  place: OwnPlace
  done: Said | null
}

/** What somebody who said that they come to a meeting sees by their link. */
export function OwnPlacePage({ place, done, values, errors }: OwnPlaceProps) {
  const isOn = place.standing === 'coming' || place.standing === 'waiting'
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {done && <Notice {...done} announce="politely" />}
      <PageHead of={place.title}>
        <h1>{say(`meetings.place.${place.standing}`)}</h1>
        {place.standing === 'waiting' && <p className="lede">{say('rsvp.guest.waitingWords')}</p>}
        {place.standing === 'off' && <p dir="auto">{place.reason}</p>}
      </PageHead>
      <SummaryList
        rows={[
          { term: say('meetings.page.when'), value: place.when },
          ...(place.where === ''
            ? []
            : [{ term: say('meetings.page.where'), value: <bdi>{place.where}</bdi> }]),
          ...(place.online === null
            ? []
            : [
                {
                  term: say('meetings.page.online'),
                  value: (
                    <a href={place.online} rel="noopener noreferrer">
                      {place.online}
                    </a>
                  ),
                },
              ]),
          { term: say('meetings.page.host'), value: <bdi>{place.host}</bdi> },
        ]}
      />
      {isOn && (
        <OwnParty
          partySize={values.partySize}
          error={errorOf(errors, 'partySize')}
          withdrawal={`/meeting-places/${place.key}/withdrawal`}
        />
      )}
      <div className="actions">
        <LinkButton href={place.href} look="secondary">
          {say('meetings.page.back')}
        </LinkButton>
      </div>
    </div>
  )
}
