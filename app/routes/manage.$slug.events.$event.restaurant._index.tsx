import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerBooking } from '#app/events/dining-night/night/answer-booking.server.ts'
import { sayRestaurantDone } from '#app/events/dining-night/night/answer-step.server.ts'
import { findRestaurantPage } from '#app/events/dining-night/night/restaurant-page.server.ts'
import { RestaurantView } from '#app/events/dining-night/night/restaurant-page.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

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
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageRestaurant() {
  const { site, page, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: page.values, errors: [] }
  return (
    <CaptainFrame
      site={site}
      team={page.event.team}
      part="Events"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      {done && errors.length === 0 && <Notice {...done} announce="politely" />}
      <RestaurantView page={page} values={values} errors={errors} />
    </CaptainFrame>
  )
}
