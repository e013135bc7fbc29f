import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Select } from '#app/ui/select.tsx'
import { MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { TeamField } from '../team-field.tsx'
import { meansChoices } from './incoming-fields.tsx'
import { sayKind } from './money-words.ts'

interface PromiseFieldsProps {
  formKey: string
  today: string
  /** Names of teams to offer. */
  teams: readonly string[]
  /** Events of all teams, by their public ids. */
  events: readonly { readonly value: string; readonly label: string }[]
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** What somebody told staff will come. */
export function PromiseFields({
  formKey,
  today,
  teams,
  events,
  typed,
  errors = [],
}: PromiseFieldsProps) {
  const values: Readonly<Record<string, string>> = typed ?? { means: 'check', givenOn: today }
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
    autoComplete: 'off',
  })
  return (
    <form method="post" action="/staff/money/promise" className="form" noValidate>
      <input type="hidden" name="key" value={values['key'] ?? formKey} />
      <RadioGroup
        name="kind"
        label={say('treasury.promise.kind')}
        defaultValue={values['kind']}
        error={errorOf(errors, 'kind')}
        choices={(['gift', 'restaurant_share', 'sponsorship', 'ticket'] as const).map((value) => ({
          value,
          label: sayKind(value),
        }))}
      />
      <MoneyField {...field('amount')} label={say('treasury.promise.amount')} />
      <TextField
        {...field('giverName')}
        label={say('treasury.promise.giverName')}
        hint={say('treasury.promise.giverNameHint')}
        optional="optional"
      />
      <TextField
        {...field('label')}
        label={say('treasury.promise.label')}
        hint={say('treasury.promise.labelHint')}
        optional="optional"
      />
      <TeamField {...field('team')} hint={say('treasury.promise.teamHint')} offered={teams} />
      {events.length > 0 && (
        <Select
          {...field('event')}
          label={say('contributions.form.event')}
          hint={say('treasury.promise.eventHint')}
          optional="optional"
          placeholder={say('contributions.form.noEvent')}
          options={events}
        />
      )}
      <RadioGroup
        name="means"
        label={say('treasury.promise.means')}
        defaultValue={values['means']}
        error={errorOf(errors, 'means')}
        choices={meansChoices()}
      />
      <TextField
        {...field('checkNumber')}
        label={say('treasury.came.checkNumber')}
        optional="optional"
      />
      <TextField
        {...field('givenOn')}
        type="date"
        max={today}
        label={say('treasury.promise.givenOn')}
        hint={say('treasury.promise.givenOnHint')}
      />
      <TextField {...field('dueOn')} type="date" label={say('treasury.promise.dueOn')} />
      <TextField
        {...field('giverEmail')}
        type="email"
        label={say('treasury.promise.giverEmail')}
        hint={say('treasury.promise.giverEmailHint')}
        optional="optional"
      />
      <TextField
        {...field('shownName')}
        label={say('treasury.promise.shownName')}
        optional="optional"
      />
      <TextArea {...field('note')} label={say('treasury.came.note')} optional="optional" rows={2} />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('treasury.promise.press')}</Button>
        <LinkButton href="/staff/money" look="quiet">
          {say('treasury.back')}
        </LinkButton>
      </div>
    </form>
  )
}
