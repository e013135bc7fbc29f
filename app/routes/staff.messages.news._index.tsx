import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { MessageTabs } from '#app/staff/message-tabs.tsx'
import { findNewsQueue } from '#app/staff/news/news-queue.server.ts'
import { NewsQueueList } from '#app/staff/news/news-queue.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, queue] = await Promise.all([findStaffFrame(staff), findNewsQueue()])
  return { frame, queue }
}

export default function StaffNews() {
  const { frame, queue } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('news.tab')} part="/staff/messages">
      <MessageTabs frame={frame} current="/staff/messages/news" />
      <NewsQueueList queue={queue} timeZone={frame.timeZone} />
    </StaffDesk>
  )
}
