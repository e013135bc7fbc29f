import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nameOf } from '#app/events/dining-night/night/night-words.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { refuse } from '#app/staff/refuse.ts'
import {
  answerRestaurant,
  sayRestaurantRefused,
  sayRestaurantSaved,
} from '#app/staff/restaurants/answer-restaurant.server.ts'
import { RestaurantSheetPage } from '#app/staff/restaurants/restaurant-sheet.tsx'
import { findRestaurantSheet } from '#app/staff/restaurants/restaurants-desk.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, sheet] = await Promise.all([
    findStaffFrame(staff),
    findRestaurantSheet(params['id'] ?? ''),
  ])
  if (!sheet) throw refuse('not-found')
  const said = new URL(request.url).searchParams.get('done')
  return { frame, sheet, done: sayRestaurantSaved(said), refused: sayRestaurantRefused(said) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const form = await request.formData()
  return answerForm(await answerRestaurant(params['id'] ?? '', form, staff.person))
}

export default function StaffRestaurant() {
  const { frame, sheet, done, refused } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={nameOf(sheet)}
      part="/staff/events"
      crumbs={[{ text: say('restaurants.title'), href: '/staff/restaurants' }]}
      done={done}
      errors={again?.errors ?? []}
    >
      <RestaurantSheetPage
        sheet={sheet}
        frame={frame}
        refused={refused}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
