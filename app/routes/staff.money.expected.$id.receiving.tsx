import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerReceiving } from '#app/staff/money/answer-receiving.server.ts'
import { findExpectedSheet } from '#app/staff/money/expected-sheet.server.ts'
import { ReceivingFields } from '#app/staff/money/incoming-fields.tsx'
import { sayOwnEntry, sayWhose } from '#app/staff/money/money-words.ts'
import { refuse } from '#app/staff/refuse.ts'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const id = params['id'] ?? ''
  const [frame, sheet] = await Promise.all([
    findStaffFrame(staff),
    findExpectedSheet(id, staff.person.id),
  ])
  if (!sheet) throw refuse('not-found')
  if (!sheet.open) throw redirect(`/staff/money/expected/${id}?done=nothing-expected`)
  return { frame, item: sheet.open, today: dayIn(frame.timeZone, now()) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone } = await findStaffFrame(staff)
  return answerForm(
    await answerReceiving(params['id'] ?? '', await request.formData(), {
      by: staff.person,
      today: dayIn(timeZone, now()),
    }),
  )
}

export default function StaffReceive() {
  const { frame, item, today } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.receive.title', { who: sayWhose(item) })}
      part="/staff/money"
      crumbs={[
        { text: say('treasury.inbox.title'), href: '/staff/money' },
        { text: sayWhose(item), href: `/staff/money/expected/${item.id}` },
      ]}
      errors={again?.errors ?? []}
    >
      {item.own ? (
        <Notice kind="info" title={say('treasury.own.title')}>
          <p>{sayOwnEntry(item.confirmers)}</p>
        </Notice>
      ) : (
        <ReceivingFields
          item={item}
          currency={frame.currency}
          formKey={item.key}
          today={today}
          typed={again?.typed}
          errors={again?.errors}
        />
      )}
    </StaffDesk>
  )
}
