import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerEventApproval } from '#app/staff/events/answer-event.server.ts'
import { findEventFrame } from '#app/staff/events/event-frame.server.ts'
import { EventFrame } from '#app/staff/events/event-frame.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return await findEventFrame(staff, params['id'])
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(
    await answerEventApproval(params['id'] ?? '', await request.formData(), staff.person),
  )
}

export default function StaffEventApproval() {
  return <EventFrame {...useLoaderData<typeof loader>()} again={useActionData<typeof action>()} />
}
