import '#app/ui/styles/players.css'
import type { Answer } from '#app/teams/answer.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmPanel } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Select } from '#app/ui/select.tsx'
import { say } from '#app/words/say.ts'
import type { Asked } from '#db/schema/tickets.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import type { Question } from '../package.ts'
import { LightTag } from './light-tag.tsx'
import { PlayerFields } from './player-fields.tsx'
import type { PlayerField } from './player.form.ts'
import type { DeskPlace } from './players-desk.server.ts'

interface PlaceSheetProps extends Answer<PlayerField> {
  event: EventEditor
  sheet: {
    readonly place: DeskPlace
    readonly asks: Readonly<Record<Question, Asked>>
    readonly meals: readonly string[]
    /** Single players who may be put here. */
    readonly singles: readonly { readonly value: string; readonly label: string }[]
  }
  revision: number
}

/** One place for its captain: who comes, and what can be done about it. */
export function PlaceSheet({ event, sheet, revision, values, errors }: PlaceSheetProps) {
  const { place, asks, meals, singles } = sheet
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={say('players.sheet.of', { event: event.title })} href={`${event.desk}/players`}>
        <h2 dir="auto">{place.who}</h2>
        <p>
          <bdi>{`${place.what} · ${place.groupBuyer}`}</bdi>
        </p>
        <p className="place-tags">
          <LightTag light={place.light} />
        </p>
      </PageHead>
      {place.seated === null ? (
        <form method="post" className="form" noValidate>
          <input type="hidden" name="revision" value={revision} />
          <PlayerFields
            asks={asks}
            meals={meals}
            isSingle={place.people === 1}
            by="captain"
            values={values}
            errors={errors}
          />
          <p className="soft">{say('players.sheet.waiver')}</p>
          <div className="actions">
            <Button busyText={say('events.step.saving')}>{say('rsvp.guest.save')}</Button>
            <LinkButton href={`${event.desk}/players`} look="quiet">
              {say('events.step.cancel')}
            </LinkButton>
          </div>
        </form>
      ) : (
        <ConfirmPanel
          open={say('players.sheet.unseat')}
          action={`${place.href}/seat`}
          confirm={say('players.sheet.unseatYes')}
        >
          <p>{say('players.sheet.unseatWords', { who: place.seated })}</p>
        </ConfirmPanel>
      )}
      {singles.length > 0 && (
        <Section title={say('players.sheet.seat')} id="seat">
          <form method="post" action={`${place.href}/seat`} className="form">
            <p>{say('players.sheet.seatWords', { buyer: place.groupBuyer })}</p>
            <Select
              name="player"
              label={say('players.sheet.single')}
              options={[...singles]}
              required
            />
            <div className="actions">
              <Button look="secondary">{say('players.sheet.seatYes')}</Button>
            </div>
          </form>
        </Section>
      )}
      <div className="stack">
        {place.name !== null && place.seated === null && (
          <ConfirmPanel
            open={say('players.sheet.empty')}
            action={`${place.href}/emptying`}
            confirm={say('players.sheet.emptyYes')}
            look="quiet"
          >
            <p>{say('players.sheet.emptyWords')}</p>
          </ConfirmPanel>
        )}
        {place.canRelease && (
          <ConfirmPanel
            open={say('players.sheet.release')}
            action={`${place.href}/release`}
            confirm={say('players.sheet.releaseYes')}
            look="quiet"
          >
            <p>{say('players.sheet.releaseWords')}</p>
          </ConfirmPanel>
        )}
      </div>
    </div>
  )
}
