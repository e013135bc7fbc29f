import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerEventHiding } from '#app/staff/events/answer-event.server.ts'
import { findEventFrame } from '#app/staff/events/event-frame.server.ts'
import { EventFrame } from '#app/staff/events/event-frame.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return await findEventFrame(staff, params['id'])
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(
    await answerEventHiding(params['id'] ?? '', await request.formData(), staff.person),
  )
}

export default function StaffEventHiding() {
  // Who comes here to take it off the site finds the form open.
  const asked = useActionData<typeof action>() ?? { typed: {}, errors: [] }
  return <EventFrame {...useLoaderData<typeof loader>()} hiding={asked} />
}
