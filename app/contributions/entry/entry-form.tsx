import '#app/ui/styles/logged-money.css'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { errorOf } from '#app/teams/answer.ts'
import { say } from '#app/words/say.ts'
import type { EntryField, EntryValues } from './entry-fields.ts'
import type { EntryPage } from './entry-page.server.ts'
import { GiftFields } from './gift-fields.tsx'
import { LoggedForm } from './logged-form.tsx'
import { RestaurantFields, SponsorFields } from './promise-fields.tsx'
import { SaleFields } from './sale-fields.tsx'

export interface EntryFieldsProps {
  readonly page: EntryPage
  readonly values: EntryValues
  readonly error: (field: EntryField) => string | undefined
}

interface EntryFormProps {
  page: EntryPage
  values: EntryValues
  errors: readonly FieldError[]
  /** `correct` what was logged before. */
  doing: 'log' | 'correct'
  cancelHref: string
  /** As somebody else corrected it meanwhile. */
  newer?: EntryValues | null | undefined
}

/** The form of one kind of money: short, with only what that kind needs. */
export function EntryForm({ page, values, errors, doing, cancelHref, newer }: EntryFormProps) {
  const error = (field: EntryField) => errorOf(errors, field)
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      {newer && (
        <Notice kind="warning" title={say('contributions.form.newerTitle')} announce="politely">
          <p>
            {newer.amount && page.entry !== 'sale'
              ? say('contributions.form.newer', { amount: `$${newer.amount}` })
              : say('contributions.form.newerCount')}
          </p>
        </Notice>
      )}
      <h2>
        {doing === 'log'
          ? say(`contributions.form.${page.entry}Title`)
          : say('contributions.form.correctTitle')}
      </h2>
      <LoggedForm values={values} doing={doing} cancelHref={cancelHref}>
        <FieldsOf page={page} values={values} error={error} />
        {page.events.length > 0 && (
          <Select
            name="event"
            label={say('contributions.form.event')}
            optional="optional"
            placeholder={say('contributions.form.noEvent')}
            options={page.events}
            defaultValue={values.event}
          />
        )}
        <TextArea
          name="note"
          label={say('contributions.form.note', { organization: page.organization })}
          optional="optional"
          hint={say('contributions.form.noteHint')}
          error={error('note')}
          defaultValue={values.note}
          rows={2}
        />
      </LoggedForm>
    </div>
  )
}

function FieldsOf(fields: EntryFieldsProps) {
  switch (fields.page.entry) {
    case 'gift':
      return <GiftFields {...fields} />
    case 'sale':
      return <SaleFields {...fields} />
    case 'restaurant':
      return <RestaurantFields {...fields} />
    case 'sponsor':
      return <SponsorFields {...fields} />
  }
}
