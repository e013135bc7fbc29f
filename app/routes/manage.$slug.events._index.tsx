import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { findEventsDesk } from '#app/events/desk/events-desk.server.ts'
import { EventsDeskPage } from '#app/events/desk/events-desk.tsx'
import { answerStart } from '#app/events/set-up/answer-step.server.ts'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findEventsDesk(captain)])
  return { site, desk }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerStart(captain, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEvents() {
  const { site, desk } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <EventDeskFrame site={site} team={desk.team} isWrong={errors.length > 0}>
      <EventsDeskPage desk={desk} values={values} errors={errors} />
    </EventDeskFrame>
  )
}
