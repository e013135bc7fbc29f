import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { EventParts } from '#app/staff/events/event-parts.tsx'
import { findRestaurants, readWords } from '#app/staff/restaurants/restaurants-desk.server.ts'
import { RestaurantsDesk } from '#app/staff/restaurants/restaurants-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const words = readWords(new URL(request.url).searchParams)
  const [frame, restaurants] = await Promise.all([findStaffFrame(staff), findRestaurants(words)])
  return { frame, restaurants, words }
}

export default function StaffRestaurants() {
  const { frame, restaurants, words } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('restaurants.title')}
      part="/staff/events"
      aside={
        frame.may.moderate && (
          <LinkButton href="/staff/restaurants/entry">{say('restaurants.add')}</LinkButton>
        )
      }
    >
      <EventParts frame={frame} current="restaurants" />
      <RestaurantsDesk restaurants={restaurants} words={words} frame={frame} />
    </StaffDesk>
  )
}
