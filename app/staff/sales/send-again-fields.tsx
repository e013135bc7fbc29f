import { formatMoneyExactly } from '#app/money/format.ts'
import type { Cents } from '#app/money/cents.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

/** What did not reach whoever gave places back, and the press that sends it once more. */
export function SendAgainFields({
  saleId,
  amount,
  currency,
}: {
  readonly saleId: string
  readonly amount: Cents
  readonly currency: string
}) {
  const sum = formatMoneyExactly(amount, currency)
  return (
    <form method="post" action={`/staff/sales/${saleId}/again`} className="form" noValidate>
      <p className="measure">{say('ticketMoney.staff.againWords', { amount: sum })}</p>
      <input type="hidden" name="amount" value={amount} />
      <div className="actions">
        <Button look="danger" busyText={say('qr.pay.busy')}>
          {say('ticketMoney.staff.againDo', { amount: sum })}
        </Button>
        <LinkButton href={`/staff/sales/${saleId}`} look="quiet">
          {say('qr.staff.back')}
        </LinkButton>
      </div>
    </form>
  )
}
