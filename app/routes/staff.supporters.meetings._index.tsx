import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findCampaignNames, screenHrefOf } from '#app/staff/campaign-names.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffMeetings } from '#app/staff/supporters/meetings/meetings-desk.server.ts'
import { MeetingsDesk } from '#app/staff/supporters/meetings/meetings-desk.tsx'
import { SupporterParts } from '#app/staff/supporters/supporters-frame.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, meetings, campaigns] = await Promise.all([
    findStaffFrame(staff),
    findStaffMeetings(),
    findCampaignNames(),
  ])
  return { frame, meetings, screenHref: screenHrefOf(campaigns) }
}

export default function StaffMeetings() {
  const { frame, meetings, screenHref } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('meetings.title')}
      part="/staff/supporters"
      aside={
        frame.may.moderate && (
          <LinkButton href="/staff/supporters/meetings/entry">
            {say('meetings.staff.add')}
          </LinkButton>
        )
      }
    >
      <SupporterParts frame={frame} current="meetings" />
      <MeetingsDesk meetings={meetings} screenHref={screenHref} mayChange={frame.may.moderate} />
    </StaffDesk>
  )
}
