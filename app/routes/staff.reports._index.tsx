import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { ReportList } from '#app/staff/report-list.tsx'
import { findReports } from '#app/staff/reports.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const search = new URL(request.url).searchParams
  const which: 'open' | 'settled' = search.get('tab') === 'settled' ? 'settled' : 'open'
  const [frame, reports] = await Promise.all([findStaffFrame(staff), findReports(which)])
  return { frame, which, reports, done: sayDone(search.get('done')) }
}

export default function StaffReports() {
  const { frame, which, reports, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('staff.reports.title')} part="/staff/reports" done={done}>
      <Tabs
        label={say('staff.reports.byState')}
        current={which === 'open' ? '/staff/reports' : '/staff/reports?tab=settled'}
        tabs={[
          {
            text: say('staff.reports.open'),
            href: '/staff/reports',
            count: frame.reportsOpen,
            countText: say('staff.desk.open'),
          },
          { text: say('staff.reports.settled'), href: '/staff/reports?tab=settled' },
        ]}
      />
      <ReportList reports={reports} which={which} frame={frame} />
    </StaffDesk>
  )
}
