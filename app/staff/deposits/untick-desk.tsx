import { say } from '#app/words/say.ts'
import { ReasonForm } from '../money/reason-form.tsx'
import type { FormAgain } from '../read-form.ts'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { Ticked } from './answer-untick.server.ts'

interface UntickDeskProps {
  frame: StaffFrame
  ticked: Ticked
  again: FormAgain | undefined
}

/** Why a tick against the bank statement was a mistake. */
export function UntickDesk({ frame, ticked: { kind, id }, again }: UntickDeskProps) {
  const [list, href, deed] =
    kind === 'deposit'
      ? [say('bank.title'), '/staff/deposits', 'untickDeposit' as const]
      : [say('bank.payouts.title'), '/staff/payouts', 'untickPayout' as const]
  return (
    <StaffDesk
      frame={frame}
      title={say('bank.tickOff.undo')}
      part="/staff/money"
      crumbs={[{ text: list, href }]}
      errors={again?.errors}
    >
      <ReasonForm
        action={`${href}/${id}/statement/end`}
        deed={deed}
        back={`${href}/${id}`}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
