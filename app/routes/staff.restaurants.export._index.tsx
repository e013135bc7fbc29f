import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireFreshFactor } from '#app/people/visitor.server.ts'
import { ExportPage } from '#app/staff/exports/export-page.tsx'
import { findRestaurantsExportPage } from '#app/staff/restaurants/export-restaurants.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  return { frame, page: findRestaurantsExportPage(new URL(request.url).searchParams) }
}

export default function StaffRestaurantsExport() {
  const { frame, page } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('restaurants.export.title')}
      part="/staff/events"
      crumbs={[
        { text: say('events.tab'), href: '/staff/events' },
        { text: say('restaurants.title'), href: '/staff/restaurants' },
      ]}
    >
      <ExportPage of="restaurants" {...page} />
    </StaffDesk>
  )
}
