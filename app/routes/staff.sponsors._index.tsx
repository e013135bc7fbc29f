import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { EventParts } from '#app/staff/events/event-parts.tsx'
import { findSponsorQueue, saySponsorDone } from '#app/staff/sponsors/sponsor-queue.server.ts'
import { SponsorList } from '#app/staff/sponsors/sponsor-list.tsx'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, queue] = await Promise.all([findStaffFrame(staff), findSponsorQueue()])
  return { frame, queue, done: saySponsorDone(request) }
}

export default function StaffSponsors() {
  const { frame, queue, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('sponsors.link')} part="/staff/events" done={done}>
      <EventParts frame={frame} current="sponsors" />
      <SponsorList queue={queue} mayModerate={frame.may.moderate} />
    </StaffDesk>
  )
}
