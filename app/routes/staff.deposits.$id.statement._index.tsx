import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerStatement } from '#app/staff/deposits/answer-deposit.server.ts'
import { DepositPage } from '#app/staff/deposits/deposit-page.tsx'
import { findDepositSheet } from '#app/staff/deposits/deposit-sheet.server.ts'
import { sayDepositStatus } from '#app/staff/deposits/deposit-words.ts'
import { refuse } from '#app/staff/refuse.ts'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, sheet] = await Promise.all([
    findStaffFrame(staff),
    findDepositSheet(params['id'] ?? ''),
  ])
  if (!sheet) throw refuse('not-found')
  return { frame, sheet, today: dayIn(frame.timeZone, now()) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone, currency } = await findStaffFrame(staff)
  const desk = { by: staff.person, today: dayIn(timeZone, now()), currency }
  return answerForm(await answerStatement(params['id'] ?? '', await request.formData(), desk))
}

export default function StaffStatement() {
  const { frame, sheet, today } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { text, tone } = sayDepositStatus(sheet.status)
  return (
    <StaffDesk
      frame={frame}
      title={sheet.kind === 'slip' ? say('bank.sheet.slipTitle') : say('bank.sheet.transferTitle')}
      part="/staff/money"
      crumbs={[{ text: say('bank.title'), href: '/staff/deposits' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      errors={again?.errors ?? []}
    >
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
