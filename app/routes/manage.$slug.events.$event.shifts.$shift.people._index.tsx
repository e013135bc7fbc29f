import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { AddPersonPage } from '#app/events/shifts/add-person.tsx'
import { answerVolunteer } from '#app/events/shifts/answer-shift.server.ts'
import { requireShift } from '#app/events/shifts/shifts-desk.server.ts'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, found] = await Promise.all([
    findSiteFrame(),
    requireShift(captain, params['event'], params['shift']),
  ])
  return { site, ...found }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const place = { slug: params['event'], shift: params['shift'] }
  const answer = await answerVolunteer(captain, place, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageShiftPeople() {
  const { site, event, shift } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <EventDeskFrame site={site} team={event.team} isWrong={errors.length > 0}>
      <AddPersonPage shift={shift} values={values} errors={errors} />
    </EventDeskFrame>
  )
}
