import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerWinner, findDayDesk, sayDayDone } from '#app/events/tickets/day/day-desk.server.ts'
import { DayDeskPage } from '#app/events/tickets/day/day-desk.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findDayDesk(captain, params['event'])])
  return { site, desk, done: sayDayDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerWinner(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageDay() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: {}, errors: [] }
  return (
    <EventDeskFrame site={site} team={desk.event.team} done={done} isWrong={errors.length > 0}>
      <DayDeskPage desk={desk} values={values} errors={errors} />
    </EventDeskFrame>
  )
}
