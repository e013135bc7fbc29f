import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayEventDecided } from '#app/staff/events/answer-event.server.ts'
import { findEventFrame } from '#app/staff/events/event-frame.server.ts'
import { EventFrame } from '#app/staff/events/event-frame.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  return { ...(await findEventFrame(staff, params['id'])), done: sayEventDecided(request) }
}

export default function StaffEvent() {
  const { frame, review, done } = useLoaderData<typeof loader>()
  return <EventFrame frame={frame} review={review} done={done} />
}
