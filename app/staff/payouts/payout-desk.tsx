import { formatMoneyExactly } from '#app/money/format.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { FormAgain } from '../read-form.ts'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'
import type { OpenedPayout } from './opened-payout.server.ts'
import { PayoutPage } from './payout-page.tsx'
import { sayPayoutStatus } from './payout-words.ts'

interface PayoutDeskProps {
  desk: { frame: StaffFrame; payout: OpenedPayout; firstPage: boolean; today: string }
  done?: string | undefined
  refused?: string | undefined
  /** What was wrong with the day that was typed. */
  again?: FormAgain | undefined
}

/** One payout, whether it is looked at or its form is answered. */
export function PayoutDesk({ desk, done, refused, again }: PayoutDeskProps) {
  const { frame, payout, firstPage, today } = desk
  const { text, tone } = sayPayoutStatus(payout.status)
  return (
    <StaffDesk
      frame={frame}
      title={say('bank.payouts.from', {
        amount: formatMoneyExactly(payout.amount, frame.currency),
      })}
      part="/staff/money"
      crumbs={[{ text: say('bank.payouts.title'), href: '/staff/payouts' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      done={done}
      errors={again?.errors}
    >
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <PayoutPage
        payout={payout}
        frame={frame}
        today={today}
        firstPage={firstPage}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
