import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { FormAgain } from '../read-form.ts'
import { StaffDesk } from '../staff-desk.tsx'
import type { StaffFrame } from '../staff-frame.server.ts'
import { DepositPage } from './deposit-page.tsx'
import type { DepositSheet } from './deposit-sheet.server.ts'
import { sayDepositStatus } from './deposit-words.ts'

interface DepositDeskProps {
  desk: { frame: StaffFrame; sheet: DepositSheet; today: string }
  done?: string | undefined
  refused?: string | undefined
  /** What was typed into one of its forms, and what was wrong with it. */
  again?: FormAgain | undefined
}

/** One deposit, whether it is looked at or one of its forms is answered. */
export function DepositDesk({ desk, done, refused, again }: DepositDeskProps) {
  const { frame, sheet, today } = desk
  const { text, tone } = sayDepositStatus(sheet.status)
  return (
    <StaffDesk
      frame={frame}
      title={sheet.kind === 'slip' ? say('bank.sheet.slipTitle') : say('bank.sheet.transferTitle')}
      part="/staff/money"
      crumbs={[{ text: say('bank.title'), href: '/staff/deposits' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      done={done}
      errors={again?.errors}
    >
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <DepositPage
        sheet={sheet}
        frame={frame}
        today={today}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
