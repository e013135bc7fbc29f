import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { findEventOrders } from '#app/staff/events/event-orders.server.ts'
import { EventOrdersPage } from '#app/staff/events/event-orders.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  return await findEventOrders(staff, params['id'], new URL(request.url).searchParams)
}

export default function StaffEventOrders() {
  return <EventOrdersPage {...useLoaderData<typeof loader>()} />
}
