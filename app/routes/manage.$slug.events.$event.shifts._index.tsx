import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayShiftDone } from '#app/events/shifts/answer-shift.server.ts'
import { findShiftsDesk } from '#app/events/shifts/shifts-desk.server.ts'
import { ShiftsDeskPage } from '#app/events/shifts/shifts-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findShiftsDesk(captain, params['event']),
  ])
  return { site, desk, done: sayShiftDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageShifts() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={desk.event.team} part="Events">
      {done && <Notice {...done} announce="politely" />}
      <ShiftsDeskPage {...desk} />
    </CaptainFrame>
  )
}
