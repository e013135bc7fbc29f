import { errorOf } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { PartHead } from '../../desk/part-head.tsx'
import { MOST_HOURS, MOST_NAME, MOST_NUMBER } from './permit.form.ts'
import type { PermitField } from './permit.form.ts'
import type { PermitPage } from './permit-page.server.ts'

interface PermitProps extends Answer<PermitField> {
  event: PermitPage['event']
}

/** What the town gave for a sale, so that whoever asks on the day can be shown it. */
export function PermitView({ event, values, errors }: PermitProps) {
  const field = (name: PermitField) => ({
    name,
    error: errorOf(errors, name),
    defaultValue: values[name],
  })
  return (
    <div className="stack-large measure">
      <ErrorSummary errors={errors} />
      <PartHead event={event} title={say('sale.permit.title')} lede={say('sale.permit.lede')} />
      <form method="post" className="form" noValidate>
        <TextField
          {...field('number')}
          label={say('sale.permit.number')}
          hint={say('sale.permit.numberHint')}
          optional="optional"
          className="input--short"
          maxLength={MOST_NUMBER}
        />
        <TextField
          {...field('hours')}
          label={say('sale.permit.hours')}
          hint={say('sale.permit.hoursHint')}
          optional="optional"
          maxLength={MOST_HOURS}
        />
        <TextField
          {...field('obtainedBy')}
          label={say('sale.permit.obtainedBy')}
          hint={say('sale.permit.obtainedByHint')}
          optional="optional"
          maxLength={MOST_NAME}
        />
        <p className="small soft">{say('sale.permit.private')}</p>
        <div className="actions">
          <Button busyText={say('sale.permit.saving')}>{say('sale.permit.save')}</Button>
          <LinkButton href={event.desk} look="quiet">
            {say('sale.permit.back')}
          </LinkButton>
        </div>
      </form>
    </div>
  )
}
