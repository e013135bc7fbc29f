import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerChoice } from '#app/events/dining-night/night/answer-booking.server.ts'
import { findChoicePage } from '#app/events/dining-night/night/choice-page.server.ts'
import { ChoiceView } from '#app/events/dining-night/night/choice-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findChoicePage(captain, params['event'], request.url),
  ])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerChoice(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ChooseRestaurant() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: page.values, errors: [] }
  return (
    <EventDeskFrame site={site} team={page.event.team} isWrong={errors.length > 0}>
      <ChoiceView page={page} values={values} errors={errors} />
    </EventDeskFrame>
  )
}
