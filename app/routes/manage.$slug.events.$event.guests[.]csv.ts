import type { LoaderFunctionArgs } from '@remix-run/node'
import { findGuestList, writeGuests } from '#app/events/rsvp/guest-list.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const list = await findGuestList(captain, params['event'])
  return new Response(writeGuests(list), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${list.event.slug}-guests.csv"`,
    },
  })
}
