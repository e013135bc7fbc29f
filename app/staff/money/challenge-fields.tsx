import { formatMoneyExactly, formatPlain } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { MoneyField, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import { TeamField } from '../team-field.tsx'
import type { StaffChallenge } from './challenge-list.server.ts'

interface ChallengeFieldsProps {
  formKey: string
  today: string
  /** Names of teams to offer. */
  teams: readonly string[]
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** Who adds how much to the gifts of others, until when, and by when they pay. */
export function ChallengeFields({
  formKey,
  today,
  teams,
  typed,
  errors = [],
}: ChallengeFieldsProps) {
  const values: Readonly<Record<string, string>> = typed ?? { centsPerDollar: '100' }
  const field = fieldsOf(values, errors)
  return (
    <form method="post" action="/staff/money/challenge" className="form" noValidate>
      <input type="hidden" name="key" value={values['key'] ?? formKey} />
      <Sponsor {...field('sponsor')} />
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
      <Limits field={field} today={today} capHint={say('treasury.challenge.capHint')} />
      <TeamField {...field('team')} hint={say('treasury.challenge.teamHint')} offered={teams} />
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

interface TermFieldsProps {
  challenge: StaffChallenge
  today: string
  currency: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** What of it may change while it runs; what it adds to a dollar stays, since donors gave by it. */
export function TermFields({ challenge, today, currency, typed, errors = [] }: TermFieldsProps) {
  const { sponsor, cap, lastDay, dueOn, revision, matched } = challenge
  const values = typed ?? { sponsor, cap: formatPlain(cap), lastDay, dueOn }
  const field = fieldsOf(values, errors)
  const least = formatMoneyExactly(matched, currency)
  return (
    <form
      method="post"
      action={`/staff/money/challenge/${challenge.id}`}
      className="form"
      noValidate
    >
      <input type="hidden" name="revision" value={typed?.['revision'] ?? revision} />
      <Sponsor {...field('sponsor')} />
      <Limits
        field={field}
        today={today}
        capHint={
          matched > 0
            ? say('treasury.challenge.capChangeHint', { least })
            : say('treasury.challenge.capHint')
        }
      />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>{say('treasury.challenge.save')}</Button>
      </div>
    </form>
  )
}

type FieldProps = ReturnType<ReturnType<typeof fieldsOf>>

function fieldsOf(values: Readonly<Record<string, string>>, errors: readonly FieldError[]) {
  return (name: string) => ({
    name,
    defaultValue: values[name],
    error: errorOf(errors, name),
    autoComplete: 'off',
  })
}

function Sponsor(field: FieldProps) {
  return (
    <TextField
      {...field}
      label={say('treasury.challenge.sponsor')}
      hint={say('treasury.challenge.sponsorHint')}
    />
  )
}

/** How much at most, until when, and by when it is paid. */
function Limits({
  field,
  today,
  capHint,
}: {
  field: (name: string) => FieldProps
  today: string
  capHint: string
}) {
  return (
    <>
      <MoneyField {...field('cap')} label={say('treasury.challenge.cap')} hint={capHint} />
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
    </>
  )
}
