import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { sayShiftDone } from '#app/events/shifts/answer-shift.server.ts'
import { ShiftPage } from '#app/events/shifts/shift-page.tsx'
import { requireShift } from '#app/events/shifts/shifts-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, found] = await Promise.all([
    findSiteFrame(),
    requireShift(captain, params['event'], params['shift']),
  ])
  return { site, ...found, done: sayShiftDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageShift() {
  const { site, event, shift, done } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={event.team} done={done}>
      <ShiftPage event={event} shift={shift} />
    </EventDeskFrame>
  )
}
