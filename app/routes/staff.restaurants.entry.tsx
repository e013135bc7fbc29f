import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerNewRestaurant } from '#app/staff/restaurants/answer-restaurant.server.ts'
import { RestaurantFields } from '#app/staff/restaurants/restaurant-fields.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return { frame: await findStaffFrame(staff) }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(await answerNewRestaurant(await request.formData(), staff.person))
}

export default function StaffNewRestaurant() {
  const { frame } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('restaurants.add')}
      part="/staff/events"
      crumbs={[{ text: say('restaurants.title'), href: '/staff/restaurants' }]}
      errors={again?.errors ?? []}
    >
      <p className="measure">{say('restaurants.addLede')}</p>
      <RestaurantFields
        action="/staff/restaurants/entry"
        values={again?.typed ?? {}}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
