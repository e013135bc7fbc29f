import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findCommentsQueue } from '#app/staff/comments/comments-queue.server.ts'
import { CommentsQueueList } from '#app/staff/comments/comments-queue.tsx'
import { MessageTabs } from '#app/staff/message-tabs.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { noteMessagesSeen } from '#app/staff/tell-of-messages.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  // Before they are read: what comes between is told of.
  await noteMessagesSeen(staff.person.id)
  const [frame, queue] = await Promise.all([
    findStaffFrame(staff),
    findCommentsQueue(new URL(request.url).searchParams),
  ])
  return { frame, queue }
}

export default function StaffComments() {
  const { frame, queue } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('comments.staff.title')}
      part="/staff/messages"
      done={queue.done}
    >
      <MessageTabs frame={frame} current="/staff/messages/comments" />
      <CommentsQueueList queue={queue} frame={frame} />
    </StaffDesk>
  )
}
