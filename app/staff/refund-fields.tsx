import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { MoneyField, TextArea, TextField } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from './read-form.ts'

/** How it goes back: as it came by Stripe, or by a check of ours. */
type RefundBy = 'stripe' | 'check'

interface RefundFieldsProps {
  giftId: string
  by: RefundBy
  left: Cents
  currency: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** How much goes back, and why. */
export function RefundFields({
  giftId,
  by,
  left,
  currency,
  typed = {},
  errors = [],
}: RefundFieldsProps) {
  return (
    <form method="post" action={`/staff/gifts/${giftId}/refund`} className="form" noValidate>
      <RadioGroup
        name="part"
        label={say('staff.refund.howMuch')}
        defaultValue={typed['part']}
        error={errorOf(errors, 'part')}
        choices={[
          {
            value: 'all',
            label: say('staff.refund.all', { amount: formatMoneyExactly(left, currency) }),
          },
          { value: 'some', label: say('staff.refund.part'), hint: say('staff.refund.partHint') },
        ]}
      />
      <MoneyField
        name="amount"
        label={say('staff.refund.amount')}
        optional="optional"
        hint={say('staff.refund.amountHint')}
        defaultValue={typed['amount']}
        error={errorOf(errors, 'amount')}
      />
      {by === 'check' && (
        <TextField
          name="checkNumber"
          label={say('staff.refund.checkNumber')}
          optional="optional"
          hint={say('staff.refund.checkHint')}
          inputMode="numeric"
          defaultValue={typed['checkNumber']}
          error={errorOf(errors, 'checkNumber')}
        />
      )}
      <TextArea
        name="reason"
        label={say('staff.refund.why')}
        hint={say('staff.refund.whyHint')}
        rows={3}
        limit={500}
        defaultValue={typed['reason']}
        error={errorOf(errors, 'reason')}
      />
      <div className="actions">
        <Button>{say('staff.refund.goOn')}</Button>
        <LinkButton href={`/staff/gifts/${giftId}`} look="quiet">
          {say('staff.refund.back')}
        </LinkButton>
      </div>
    </form>
  )
}

interface RefundConfirmProps {
  giftId: string
  by: RefundBy
  donor: string
  amount: Cents
  left: Cents
  currency: string
  typed: Readonly<Record<string, string>>
}

/** Once more what will happen; the same answers go along. */
export function RefundConfirm({
  giftId,
  by,
  donor,
  amount,
  left,
  currency,
  typed,
}: RefundConfirmProps) {
  return (
    <form method="post" action={`/staff/gifts/${giftId}/refund`} className="form">
      <Notice
        kind="warning"
        title={by === 'check' ? say('staff.refund.sureCheck') : say('staff.refund.sure')}
      >
        <p>{sayTold(by, amount < left ? 'part' : 'all')}</p>
      </Notice>
      <SummaryList
        rows={[
          {
            term: say('staff.refund.goesBack'),
            value: <strong className="figures">{formatMoneyExactly(amount, currency)}</strong>,
          },
          { term: say('staff.refund.to'), value: donor },
          { term: say('staff.refund.whyRow'), value: typed['reason'] ?? '' },
        ]}
      />
      {(['part', 'amount', 'checkNumber', 'reason'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name] ?? ''} />
      ))}
      <input type="hidden" name="sure" value="yes" />
      <input type="hidden" name="asked" value={left} />
      <div className="actions">
        <Button look="danger" busyText={say('staff.refund.sending')}>
          {by === 'check'
            ? say('staff.refund.yesCheck', { amount: formatMoneyExactly(amount, currency) })
            : say('staff.refund.yes', { amount: formatMoneyExactly(amount, currency) })}
        </Button>
        <LinkButton href={`/staff/gifts/${giftId}`} look="quiet">
          {say('staff.refund.no')}
        </LinkButton>
      </div>
    </form>
  )
}

function sayTold(by: RefundBy, part: 'part' | 'all'): string {
  if (by === 'check') return say('staff.refund.toldCheck')
  return part === 'part' ? say('staff.refund.toldPart') : say('staff.refund.told')
}
