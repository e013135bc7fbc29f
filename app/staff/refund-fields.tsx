import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { MoneyField, TextArea } from '#app/ui/text-field.tsx'
import { errorOf } from './read-form.ts'

interface RefundFieldsProps {
  giftId: string
  left: Cents
  currency: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** How much goes back, and why. */
export function RefundFields({
  giftId,
  left,
  currency,
  typed = {},
  errors = [],
}: RefundFieldsProps) {
  return (
    <form method="post" action={`/staff/gifts/${giftId}/refund`} className="form" noValidate>
      <RadioGroup
        name="part"
        label="How much goes back?"
        defaultValue={typed['part']}
        error={errorOf(errors, 'part')}
        choices={[
          { value: 'all', label: `All that is left: ${formatMoneyExactly(left, currency)}` },
          { value: 'some', label: 'Part of it', hint: 'Write how much below' },
        ]}
      />
      <MoneyField
        name="amount"
        label="Part to send back"
        optional="optional"
        hint="Only when part of the gift goes back"
        defaultValue={typed['amount']}
        error={errorOf(errors, 'amount')}
      />
      <TextArea
        name="reason"
        label="Why?"
        hint="For the books and the record. The donor does not read it."
        rows={3}
        limit={500}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button>Go on</Button>
        <LinkButton href={`/staff/gifts/${giftId}`} look="quiet">
          Back to the gift
        </LinkButton>
      </div>
    </form>
  )
}

interface RefundConfirmProps {
  giftId: string
  donor: string
  amount: Cents
  left: Cents
  currency: string
  typed: Readonly<Record<string, string>>
}

/** Once more what will happen; the same answers go along. */
export function RefundConfirm({
  giftId,
  donor,
  amount,
  left,
  currency,
  typed,
}: RefundConfirmProps) {
  return (
    <form method="post" action={`/staff/gifts/${giftId}/refund`} className="form">
      <Notice kind="warning" title="Money that went back cannot be called again">
        <p>
          The donor is told by e-mail, the old receipt is void
          {amount < left ? ', and a new one is issued for what stays' : ''}. Stripe keeps its fee.
        </p>
      </Notice>
      <SummaryList
        rows={[
          {
            term: 'Goes back',
            value: <strong className="figures">{formatMoneyExactly(amount, currency)}</strong>,
          },
          { term: 'To', value: donor },
          { term: 'Why', value: typed['reason'] ?? '' },
        ]}
      />
      {(['part', 'amount', 'reason'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name] ?? ''} />
      ))}
      <input type="hidden" name="sure" value="yes" />
      <input type="hidden" name="asked" value={left} />
      <div className="actions">
        <Button look="danger" busyText="Sending back…">
          {`Yes, send ${formatMoneyExactly(amount, currency)} back`}
        </Button>
        <LinkButton href={`/staff/gifts/${giftId}`} look="quiet">
          No, keep it
        </LinkButton>
      </div>
    </form>
  )
}
