import '#app/ui/styles/events.css'
import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { EventKindArt } from '#app/ui/art/event-kinds.tsx'
import { Listing, Section } from '#app/ui/bulletin.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { eventKinds, sayEventKind } from '../event-kind.ts'
import { EventStatusTag } from '../event-status.tsx'
import type { EventsDesk } from './events-desk.server.ts'

/** What a team plans and what it held, and where the next event begins. */
export function EventsDeskPage({ desk, values, errors }: { desk: EventsDesk } & Answer<string>) {
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      {desk.ahead.length > 0 && (
        <Section title={say('events.desk.ahead')} id="ahead">
          <EventList events={desk.ahead} />
        </Section>
      )}
      <Section title={say('events.start.heading')} id="start">
        <p className="measure">{say('events.start.lede')}</p>
        <form method="post" className="form form--wide" noValidate>
          <RadioGroup
            name="kind"
            label={say('events.start.kind')}
            error={errorOf(errors, 'kind')}
            defaultValue={values['kind']}
            choices={eventKinds.map((kind) => ({
              value: kind,
              label: sayEventKind(kind),
              hint: say(`events.kindHint.${kind}`),
              picture: <EventKindArt kind={kind} />,
            }))}
          />
          <TextField
            name="title"
            label={say('events.start.title')}
            hint={say('events.start.titleHint')}
            error={errorOf(errors, 'title')}
            defaultValue={values['title']}
            maxLength={80}
          />
          <div className="actions">
            <Button busyText={say('events.step.saving')}>{say('events.start.go')}</Button>
          </div>
        </form>
      </Section>
      {desk.past.length > 0 && (
        <Section title={say('events.desk.past')} id="past">
          <EventList events={desk.past} />
        </Section>
      )}
    </div>
  )
}

function EventList({ events }: { events: EventsDesk['ahead'] }) {
  return (
    <Listing
      level="h3"
      items={events.map(({ href, kind, status, isHidden, title, when, town }) => ({
        href,
        title,
        picture: <EventKindArt kind={kind} />,
        meta: [when, town].filter(Boolean).join(' · '),
        children: (
          <p>
            <EventStatusTag status={status} isHidden={isHidden} />
          </p>
        ),
      }))}
    />
  )
}
