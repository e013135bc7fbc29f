import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HiddenTrap } from '#app/ui/hidden-trap.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'

/** For whoever lost the link to what they bought. */
export function FindAgainPage({ values, errors }: Answer<'email'>) {
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <div className="stack">
        <h1>{say('tickets.find.title')}</h1>
        <p className="lede">{say('tickets.find.lede')}</p>
      </div>
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={say('rsvp.form.email')}
        error={errorOf(errors, 'email')}
        defaultValue={values.email}
        autoComplete="email"
        maxLength={254}
      />
      <HiddenTrap name="website" />
      <div className="actions">
        <Button size="large" busyText={say('rsvp.form.sending')}>
          {say('tickets.find.send')}
        </Button>
      </div>
    </form>
  )
}
