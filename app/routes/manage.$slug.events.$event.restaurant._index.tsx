import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerBooking } from '#app/events/dining-night/night/answer-booking.server.ts'
import { sayRestaurantDone } from '#app/events/dining-night/night/answer-step.server.ts'
import { findRestaurantPage } from '#app/events/dining-night/night/restaurant-page.server.ts'
import { RestaurantView } from '#app/events/dining-night/night/restaurant-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findRestaurantPage(captain, params['event']),
  ])
  if (!page) throw redirect(`${new URL(request.url).pathname}/choice`)
  return { site, page, done: sayRestaurantDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerBooking(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageRestaurant() {
  const { site, page, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: page.values, errors: [] }
  return (
    <EventDeskFrame site={site} team={page.event.team} done={done} isWrong={errors.length > 0}>
      <RestaurantView page={page} values={values} errors={errors} />
    </EventDeskFrame>
  )
}
