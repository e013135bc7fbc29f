import type { LoaderFunctionArgs } from '@remix-run/node'
import { findShiftsDesk, writeShifts } from '#app/events/shifts/shifts-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const desk = await findShiftsDesk(captain, params['event'])
  return new Response(writeShifts(desk), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${desk.event.slug}-shifts.csv"`,
    },
  })
}
