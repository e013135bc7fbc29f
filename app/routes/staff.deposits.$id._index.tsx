import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { DepositPage } from '#app/staff/deposits/deposit-page.tsx'
import { findDepositSheet } from '#app/staff/deposits/deposit-sheet.server.ts'
import { sayBankDone, sayBankRefused, sayDepositStatus } from '#app/staff/deposits/deposit-words.ts'
import { refuse } from '#app/staff/refuse.ts'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, sheet] = await Promise.all([
    findStaffFrame(staff),
    findDepositSheet(params['id'] ?? ''),
  ])
  if (!sheet) throw refuse('not-found')
  const done = new URL(request.url).searchParams.get('done')
  return {
    frame,
    sheet,
    today: dayIn(frame.timeZone, now()),
    done: sayBankDone(done),
    refused: sayBankRefused(done),
  }
}

export default function StaffDeposit() {
  const { frame, sheet, today, done, refused } = useLoaderData<typeof loader>()

  const { text, tone } = sayDepositStatus(sheet.status)
  return (
    <StaffDesk
      frame={frame}
      title={sheet.kind === 'slip' ? say('bank.sheet.slipTitle') : say('bank.sheet.transferTitle')}
      part="/staff/money"
      crumbs={[{ text: say('bank.title'), href: '/staff/deposits' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      done={done}
    >
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <DepositPage sheet={sheet} frame={frame} today={today} />
    </StaffDesk>
  )
}
