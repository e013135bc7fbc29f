import { payBackHref } from '#app/events/tickets/money/pay-back-href.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Section } from '#app/ui/bulletin.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { PayingBack } from './paying-back.server.ts'

/** Checks that pay places back: those to write, each with its page, and those that were. */
export function PayingBackList({
  checks,
  frame,
  title,
  words,
}: {
  readonly checks: readonly PayingBack[]
  readonly frame: StaffFrame
  readonly title: string
  readonly words?: string
}) {
  if (checks.length === 0) return null
  return (
    <Section title={title} id="paying-back">
      {words !== undefined && <p>{words}</p>}
      <ul className="trail">
        {checks.map((check) => (
          <li key={check.id}>
            <p className="cluster">
              <span>{sayCheck(check, frame.currency)}</span>
              {check.standing === 'asked' && frame.may['handle-money'] && (
                <a href={payBackHref(check.id)}>{say('ticketMoney.paying.title')}</a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function sayCheck({ name, amount: cents, standing, checkNumber }: PayingBack, currency: string) {
  const amount = formatMoneyExactly(cents, currency)
  if (standing === 'asked') return say('ticketMoney.paying.to', { name, amount })
  if (standing === 'failed') return say('ticketMoney.paying.failed', { amount })
  return checkNumber === null
    ? say('ticketMoney.paying.paid', { amount })
    : say('ticketMoney.paying.paidBy', { amount, number: checkNumber })
}

/** What is to be paid to whom, and the number of the check. */
export function PayingBackFields({
  check,
  currency,
  typed = {},
  errors = [],
}: {
  readonly check: PayingBack
  readonly currency: string
  readonly typed?: Readonly<Record<string, string>> | undefined
  readonly errors?: readonly FieldError[] | undefined
}) {
  const amount = formatMoneyExactly(check.amount, currency)
  return (
    <form method="post" action={payBackHref(check.id)} className="form" noValidate>
      <p className="measure">{say('ticketMoney.paying.asked', { name: check.name, amount })}</p>
      <input type="hidden" name="amount" value={check.amount} />
      <TextField
        name="checkNumber"
        label={say('ticketMoney.paying.number')}
        optional="optional"
        defaultValue={typed['checkNumber']}
        error={errorOf(errors, 'checkNumber')}
      />
      <div className="actions">
        <Button busyText={say('staff.form.saving')}>
          {say('ticketMoney.paying.do', { amount })}
        </Button>
        <LinkButton href={`/staff/money/expected/${check.contribution}`} look="quiet">
          {say('treasury.back')}
        </LinkButton>
      </div>
    </form>
  )
}
