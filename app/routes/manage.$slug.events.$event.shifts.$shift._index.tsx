import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayShiftDone } from '#app/events/shifts/answer-shift.server.ts'
import { ShiftPage } from '#app/events/shifts/shift-page.tsx'
import { requireShift } from '#app/events/shifts/shifts-desk.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

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
    <CaptainFrame site={site} team={event.team} part="Events">
      {done && <Notice {...done} announce="politely" />}
      <ShiftPage event={event} shift={shift} />
    </CaptainFrame>
  )
}
