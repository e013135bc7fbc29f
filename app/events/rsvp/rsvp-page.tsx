import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { PartyField } from '#app/teams/guests/party-field.tsx'
import { MailSent } from '#app/ui/art/scenes.tsx'
import { Poster } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { GiveInstead } from '../dining-night/guests/give-instead.ts'
import { GiveInsteadWay } from '../dining-night/guests/give-instead.tsx'
import { EventSheet } from '../page/event-sheet.tsx'
import type { EventSheetProps } from '../page/event-sheet.tsx'
import { VisitorFields } from '#app/teams/guests/visitor-fields.tsx'
import { MOST_NOTE } from './rsvp.form.ts'
import type { RsvpField } from './rsvp.form.ts'

/** Whether one can say that one comes, and how much room there is. */
export type RsvpState =
  | { readonly kind: 'open'; readonly room: 'plenty' | 'few' }
  | { readonly kind: 'full' }
  | { readonly kind: 'closed' }
  /** Whoever comes buys a place. */
  | { readonly kind: 'sold' }

interface RsvpPageProps extends Answer<RsvpField> {
  event: EventSheetProps & {
    title: string
    href: string
    short: string
    /** Of a dining night: the way to give in place of a meal. */
    instead: GiveInstead | null
  }
  rsvp: Exclude<RsvpState, { readonly kind: 'sold' }>
}

/** Says that one comes: four questions and no account, beside when and where it is. */
export function RsvpPage(page: RsvpPageProps) {
  return (
    <div className="columns">
      <ComingForm {...page} />
      <EventSheet event={page.event} />
    </div>
  )
}

function ComingForm({ event, rsvp, values, errors }: RsvpPageProps) {
  const isFull = rsvp.kind === 'full'
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PageHead of={`${event.title} · ${event.short}`}>
        <h1>{isFull ? say('rsvp.form.fullTitle') : say('rsvp.form.title')}</h1>
        <p className="lede">{isFull ? say('rsvp.form.fullLede') : say('rsvp.form.lede')}</p>
        {rsvp.kind === 'open' && rsvp.room === 'few' && (
          <p>
            <strong>{say('rsvp.few')}</strong>
          </p>
        )}
      </PageHead>
      {rsvp.kind === 'closed' ? (
        <Notice title={say('rsvp.form.closed')} />
      ) : (
        <form method="post" className="form" noValidate>
          <VisitorFields values={values} errors={errors} nameHint={say('rsvp.form.nameHint')} />
          <PartyField value={values.partySize ?? '1'} error={errorOf(errors, 'partySize')} />
          <NoteField value={values.note} error={errorOf(errors, 'note')} />
          <HiddenTrap name="website" />
          <div className="actions">
            <Button size="large" busyText={say('rsvp.form.sending')}>
              {isFull ? say('rsvp.form.sendFull') : say('rsvp.form.send')}
            </Button>
          </div>
        </form>
      )}
      {event.instead && <GiveInsteadWay instead={event.instead} />}
      <p>
        <a href={event.href}>{say('rsvp.form.back')}</a>
      </p>
    </div>
  )
}

interface RsvpFieldProps {
  value: string | undefined
  error: string | undefined
}

export function NoteField({ value, error }: RsvpFieldProps) {
  return (
    <TextArea
      name="note"
      label={say('rsvp.form.note')}
      optional="optional"
      hint={say('rsvp.form.noteHint')}
      error={error}
      defaultValue={value}
      rows={2}
      limit={MOST_NOTE}
    />
  )
}

/** The same for everyone: the letter tells how it stands (S8). */
export function RsvpThanks({ href }: { href: string }) {
  return (
    <Poster picture={<MailSent />}>
      <h1>{say('rsvp.form.thanks')}</h1>
      <p className="lede">{say('rsvp.form.thanksWords')}</p>
      <div className="actions">
        <LinkButton href={href} look="secondary">
          {say('rsvp.form.back')}
        </LinkButton>
      </div>
    </Poster>
  )
}
