import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireFreshFactor } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ExportPage } from '#app/staff/exports/export-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findTeamSumsExportPage } from '#app/staff/team-sums/export-team-sums.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  const clock = { at: now(), timeZone: frame.timeZone }
  return { frame, page: await findTeamSumsExportPage(new URL(request.url).searchParams, clock) }
}

export default function StaffTeamSumsExport() {
  const { frame, page } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.teamSums.export')}
      part="/staff"
      crumbs={[
        { text: say('staff.desk.totals'), href: '/staff' },
        { text: say('staff.teamSums.title'), href: '/staff/team-sums' },
      ]}
    >
      <ExportPage of="team-sums" {...page} />
    </StaffDesk>
  )
}
