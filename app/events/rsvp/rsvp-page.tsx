import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { ComingForm } from '#app/teams/guests/coming-form.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import type { GiveInstead } from '../dining-night/guests/give-instead.ts'
import { GiveInsteadWay } from '../dining-night/guests/give-instead.tsx'
import { EventSheet } from '../page/event-sheet.tsx'
import type { EventSheetProps } from '../page/event-sheet.tsx'
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
      <Coming {...page} />
      <EventSheet event={page.event} />
    </div>
  )
}

function Coming({ event, rsvp, values, errors }: RsvpPageProps) {
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
        <ComingForm
          isFull={isFull}
          nameHint={say('rsvp.form.nameHint')}
          values={values}
          errors={errors}
        >
          <NoteField value={values.note} error={errorOf(errors, 'note')} />
        </ComingForm>
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
