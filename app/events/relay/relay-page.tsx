import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { EventSheet } from '../page/event-sheet.tsx'
import type { EventSheetProps } from '../page/event-sheet.tsx'
import { VisitorFields } from '#app/teams/guests/visitor-fields.tsx'
import { MOST_WORDS } from './relay.form.ts'
import type { RelayField } from './relay.form.ts'

interface RelayPageProps extends Answer<RelayField> {
  event: EventSheetProps & {
    readonly title: string
    readonly href: string
    readonly team: string
  }
}

/** Writes to the captains of an event's team, who are shown to nobody. */
export function RelayPage(page: RelayPageProps) {
  return (
    <div className="columns">
      <WordsForm {...page} />
      <EventSheet event={page.event} />
    </div>
  )
}

function WordsForm({ event, values, errors }: RelayPageProps) {
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={event.title}>
        <h1>{say('relay.title')}</h1>
        <p className="lede">
          {say.rich('relay.lede', { team: event.team, name: (words) => <bdi>{words}</bdi> })}
        </p>
      </PageHead>
      <form method="post" className="form" noValidate>
        <VisitorFields values={values} errors={errors} emailHint={say('relay.emailHint')} />
        <TextArea
          name="words"
          label={say('relay.words')}
          hint={say('relay.wordsHint')}
          error={errorOf(errors, 'words')}
          defaultValue={values.words}
          rows={6}
          limit={MOST_WORDS}
        />
        <HiddenTrap name="website" />
        <div className="actions">
          <Button size="large" busyText={say('rsvp.form.sending')}>
            {say('relay.send')}
          </Button>
        </div>
      </form>
      <p>
        <a href={event.href}>{say('rsvp.form.back')}</a>
      </p>
    </div>
  )
}

export function RelayThanks({ href }: { href: string }) {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('relay.thanks')}</h1>
      <p className="lede">{say('relay.thanksWords')}</p>
      <div className="actions">
        <LinkButton href={href} look="secondary">
          {say('rsvp.form.back')}
        </LinkButton>
      </div>
    </Poster>
  )
}
