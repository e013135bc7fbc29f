import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireFreshFactor } from '#app/people/visitor.server.ts'
import { ExportPage } from '#app/staff/exports/export-page.tsx'
import { findOffersExportPage } from '#app/staff/skills/export-offers.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'moderate')
  const frame = await findStaffFrame(staff)
  return { frame, page: findOffersExportPage(new URL(request.url).searchParams) }
}

export default function StaffOffersExport() {
  const { frame, page } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('skills.export.title')}
      part="/staff/supporters"
      crumbs={[
        { text: say('skills.title'), href: '/staff/skills' },
        { text: say('skills.staff.offers'), href: '/staff/skills/offers' },
      ]}
    >
      <ExportPage of="skill-offers" {...page} />
    </StaffDesk>
  )
}
