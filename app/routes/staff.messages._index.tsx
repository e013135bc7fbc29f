import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { MessageList } from '#app/staff/message-list.tsx'
import { MessageTabs } from '#app/staff/message-tabs.tsx'
import { findWaitingMessages } from '#app/staff/messages.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { noteMessagesSeen } from '#app/staff/tell-of-messages.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  // Before they are read: what comes between is told of.
  await noteMessagesSeen(staff.person.id)
  const [frame, messages] = await Promise.all([findStaffFrame(staff), findWaitingMessages()])
  return { frame, messages, done: sayDone(new URL(request.url).searchParams.get('done')) }
}

export default function StaffMessages() {
  const { frame, messages, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('review.messages.title')}
      part="/staff/messages"
      done={done}
    >
      <MessageTabs frame={frame} current="/staff/messages" />
      <MessageList messages={messages} frame={frame} />
    </StaffDesk>
  )
}
