import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { EventList } from '#app/staff/events/event-list.tsx'
import { findEventList, readBefore, readEventTab } from '#app/staff/events/event-list.server.ts'
import { EventParts } from '#app/staff/events/event-parts.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const search = new URL(request.url).searchParams
  const tab = readEventTab(search)
  const [frame, list] = await Promise.all([
    findStaffFrame(staff),
    findEventList(tab, readBefore(search)),
  ])
  return { frame, tab, ...list }
}

export default function StaffEvents() {
  const { frame, tab, events, next } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('events.tab')} part="/staff/events">
      <EventParts frame={frame} current={tab} />
      <EventList events={events} tab={tab} timeZone={frame.timeZone} />
      <Pagination
        label={say('events.review.pages')}
        nextText={say('events.review.next')}
        nextHref={next === null ? undefined : `/staff/events?tab=all&before=${next}`}
      />
    </StaffDesk>
  )
}
