import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerUndoing } from '#app/staff/money/answer-matching.server.ts'
import { ReasonForm } from '#app/staff/money/reason-form.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  return { frame: await findStaffFrame(staff), id: params['id'] ?? '' }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  return answerForm(await answerUndoing(params['id'] ?? '', form, staff.person))
}

export default function StaffUndoMatch() {
  const { frame, id } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.undo.open')}
      part="/staff/money"
      crumbs={[{ text: say('treasury.inbox.title'), href: '/staff/money' }]}
      errors={again?.errors ?? []}
    >
      <ReasonForm
        action={`/staff/money/matches/${id}/undoing`}
        deed="undo"
        back="/staff/money"
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
