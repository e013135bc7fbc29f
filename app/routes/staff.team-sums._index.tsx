import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { findCampaignNames } from '#app/staff/campaign-names.server.ts'
import { hrefOf } from '#app/staff/desk-hrefs.ts'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { askTeamSums, readTeamSumsFilter } from '#app/staff/team-sums/team-sums-filter.ts'
import { TeamSumsPage } from '#app/staff/team-sums/team-sums-page.tsx'
import { findTeamSums } from '#app/staff/team-sums/team-sums.server.ts'
import { findViews } from '#app/staff/views/find-views.server.ts'
import { KeepFilters, ViewTabs } from '#app/staff/views/view-tabs.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const frame = await findStaffFrame(staff)
  const clock = { at: now(), timeZone: frame.timeZone }
  const filter = readTeamSumsFilter(new URL(request.url).searchParams, clock)
  const [list, campaigns, views] = await Promise.all([
    findTeamSums(filter, dayIn(frame.timeZone, clock.at)),
    findCampaignNames(),
    findViews(staff, 'team-sums'),
  ])
  return { frame, filter, list, campaigns, views, here: hrefOf('', askTeamSums(filter)).slice(1) }
}

export default function StaffTeamSums() {
  const { frame, filter, list, campaigns, views, here } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.teamSums.title')}
      part="/staff"
      crumbs={[{ text: say('staff.desk.totals'), href: '/staff' }]}
    >
      <ViewTabs part="team-sums" views={views} asked={here} />
      <TeamSumsPage
        filter={filter}
        list={list}
        campaigns={campaigns}
        frame={frame}
        keep={<KeepFilters part="team-sums" views={views} asked={here} />}
      />
    </StaffDesk>
  )
}
