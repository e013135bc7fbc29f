import type { PaidTicket } from '#app/events/tickets/money/tickets-of-sale.server.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '#app/ui/choices.tsx'
import { dotted } from '#app/ui/dotted.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'

interface GiveBackProps {
  readonly saleId: string
  readonly tickets: readonly PaidTicket[]
  readonly currency: string
  readonly typed?: Readonly<Record<string, string>> | undefined
  readonly errors?: readonly FieldError[] | undefined
}

/** Which places are given up, and whether their money goes back or stays as a gift. */
export function GiveBackFields({
  saleId,
  tickets,
  currency,
  typed = {},
  errors = [],
}: GiveBackProps) {
  return (
    <form method="post" action={`/staff/sales/${saleId}/places`} className="form" noValidate>
      <CheckboxGroup
        name="ticket"
        label={say('ticketMoney.staff.which')}
        error={errorOf(errors, 'ticket')}
        isTicked={(name) => typed[name] !== undefined}
        boxes={tickets.map(({ id, name, who, price }) => ({
          name: `ticket-${id}`,
          label: dotted([name, who, formatMoneyExactly(price, currency)]),
        }))}
      />
      <RadioGroup
        name="fate"
        label={say('ticketMoney.choose.which')}
        defaultValue={typed['fate']}
        error={errorOf(errors, 'fate')}
        choices={[
          {
            value: 'refund',
            label: say('ticketMoney.staff.refund'),
            hint: say('ticketMoney.staff.refundHint'),
          },
          {
            value: 'keep',
            label: say('ticketMoney.staff.keep'),
            hint: say('ticketMoney.staff.keepHint'),
          },
        ]}
      />
      <TextArea
        name="reason"
        label={say('staff.refund.why')}
        hint={say('qr.staff.whyHint')}
        rows={3}
        limit={500}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button look="danger">{say('ticketMoney.staff.do')}</Button>
        <LinkButton href={`/staff/sales/${saleId}`} look="quiet">
          {say('qr.staff.back')}
        </LinkButton>
      </div>
    </form>
  )
}
