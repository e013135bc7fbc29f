import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'

interface ChallengeFieldsProps {
  formKey: string
  today: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Who adds how much to the gifts of others, until when, and by when they pay. */
export function ChallengeFields({ formKey, today, typed, errors = [] }: ChallengeFieldsProps) {
  const values: Readonly<Record<string, string>> = typed ?? { centsPerDollar: '100' }
  const field = (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
    autoComplete: 'off',
  })
  return (
    <form method="post" action="/staff/money/challenge" className="form" noValidate>
      <input type="hidden" name="key" value={values['key'] ?? formKey} />
      <TextField
        {...field('sponsor')}
        label={say('treasury.challenge.sponsor')}
        hint={say('treasury.challenge.sponsorHint')}
      />
      <RadioGroup
        name="centsPerDollar"
        label={say('treasury.challenge.rate')}
        defaultValue={values['centsPerDollar']}
        error={errorOf(errors, 'centsPerDollar')}
        choices={[
          { value: '100', label: say('treasury.challenge.rates.double') },
          { value: '50', label: say('treasury.challenge.rates.half') },
          { value: '200', label: say('treasury.challenge.rates.twice') },
        ]}
      />
      <MoneyField
        {...field('cap')}
        label={say('treasury.challenge.cap')}
        hint={say('treasury.challenge.capHint')}
      />
      <TextField
        {...field('lastDay')}
        type="date"
        min={today}
        label={say('treasury.challenge.lastDay')}
        hint={say('treasury.challenge.lastDayHint')}
      />
      <TextField
        {...field('dueOn')}
        type="date"
        min={today}
        label={say('treasury.challenge.dueOn')}
      />
      <TextField
        {...field('team')}
        label={say('treasury.promise.team')}
        hint={say('treasury.challenge.teamHint')}
        optional="optional"
      />
      <TextField
        {...field('sponsorEmail')}
        type="email"
        label={say('treasury.challenge.email')}
        hint={say('treasury.challenge.emailHint')}
        optional="optional"
      />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('treasury.challenge.press')}</Button>
        <LinkButton href="/staff/money" look="quiet">
          {say('treasury.back')}
        </LinkButton>
      </div>
    </form>
  )
}
