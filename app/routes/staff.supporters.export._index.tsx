import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireFreshFactor } from '#app/people/visitor.server.ts'
import { ExportPage } from '#app/staff/exports/export-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findSupportersExportPage } from '#app/staff/supporters/export-supporters.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'moderate')
  const [frame, page] = await Promise.all([
    findStaffFrame(staff),
    findSupportersExportPage(new URL(request.url).searchParams),
  ])
  return { frame, page }
}

export default function StaffSupportersExport() {
  const { frame, page } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('stand.staff.exportTitle')}
      part="/staff/supporters"
      crumbs={[{ text: say('stand.staff.tab'), href: '/staff/supporters' }]}
    >
      <ExportPage of="supporters" {...page} />
    </StaffDesk>
  )
}
