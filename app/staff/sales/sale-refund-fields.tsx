import { formatMoneyExactly } from '#app/money/format.ts'
import type { Cents } from '#app/money/cents.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/choices.tsx'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { TextArea } from '#app/ui/text-field.tsx'
import { say } from '#app/words/say.ts'
import { errorOf } from '../read-form.ts'

interface SaleRefundProps {
  saleId: string
  refundable: { readonly price: Cents; readonly all: Cents }
  currency: string
  typed?: Readonly<Record<string, string>> | undefined
  errors?: readonly FieldError[] | undefined
}

/** The price alone, or the gift beside it too; each says what it comes to. */
export function SaleRefundFields({
  saleId,
  refundable: { price, all },
  currency,
  typed = {},
  errors = [],
}: SaleRefundProps) {
  const money = (amount: Cents) => formatMoneyExactly(amount, currency)
  const choices = [
    ...(price > 0
      ? [
          {
            value: 'price',
            label: say('qr.staff.priceBack', { amount: money(price) }),
            hint: say('qr.staff.priceBackHint'),
          },
        ]
      : []),
    ...(all > price
      ? [
          {
            value: 'all',
            label: say('qr.staff.allBack', { amount: money(all) }),
            hint: say('qr.staff.allBackHint'),
          },
        ]
      : []),
  ]
  return (
    <form method="post" action={`/staff/sales/${saleId}/refund`} className="form" noValidate>
      <input type="hidden" name="price" value={price} />
      <input type="hidden" name="all" value={all} />
      <RadioGroup
        name="part"
        label={say('staff.refund.howMuch')}
        defaultValue={typed['part']}
        error={errorOf(errors, 'part')}
        choices={choices}
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
        <Button look="danger" busyText={say('qr.pay.busy')}>
          {say('qr.staff.send')}
        </Button>
        <LinkButton href={`/staff/sales/${saleId}`} look="quiet">
          {say('qr.staff.back')}
        </LinkButton>
      </div>
    </form>
  )
}
