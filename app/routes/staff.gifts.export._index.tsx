import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireFreshFactor } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { findExportPage } from '#app/staff/export-page.server.ts'
import { ExportPage } from '#app/staff/exports/export-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  const clock = { at: now(), timeZone: frame.timeZone }
  return { frame, page: await findExportPage(new URL(request.url).searchParams, clock) }
}

export default function StaffGiftsExport() {
  const { frame, page } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.exports.title')}
      part="/staff/gifts"
      crumbs={[{ text: say('staff.desk.gifts'), href: '/staff/gifts' }]}
    >
      <ExportPage of="gifts" {...page} />
    </StaffDesk>
  )
}
