import { formatMoneyExactly } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import type { ListedMonthly } from './monthly-desk.server.ts'

interface EndingProps {
  monthly: ListedMonthly
  currency: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** What will happen, and why. */
export function EndingFields({ monthly, currency, typed = {}, errors = [] }: EndingProps) {
  return (
    <form method="post" action={`/staff/monthly/${monthly.id}/ending`} className="form" noValidate>
      <p>
        {say('monthly.staff.stopLede', {
          amount: formatMoneyExactly(monthly.amount, currency),
          who: monthly.donorName ?? monthly.donorEmail ?? say('staff.gifts.noName'),
        })}
      </p>
      <TextArea
        name="reason"
        label={say('monthly.staff.reason')}
        hint={say('monthly.staff.reasonHint')}
        rows={2}
        limit={500}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button look="danger" busyText={say('monthly.staff.stopBusy')}>
          {say('monthly.staff.stopButton')}
        </Button>
        <LinkButton href="/staff/monthly" look="quiet">
          {say('monthly.staff.keep')}
        </LinkButton>
      </div>
    </form>
  )
}
