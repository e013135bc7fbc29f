import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import {
  answerPlayerForm,
  sayPlayersDone,
} from '#app/events/tickets/players/answer-player.server.ts'
import { PlaceSheet } from '#app/events/tickets/players/place-sheet.tsx'
import { requirePlace } from '#app/events/tickets/players/players-desk.server.ts'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, { event, sheet }] = await Promise.all([
    findSiteFrame(),
    requirePlace(captain, params['event'], params['place']),
  ])
  return { site, event, sheet, done: sayPlayersDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const at = { slug: params['event'], place: params['place'] }
  const answer = await answerPlayerForm(captain, at, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePlace() {
  const { site, event, sheet, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <EventDeskFrame site={site} team={event.team} done={done} isWrong={errors.length > 0}>
      <PlaceSheet
        event={event}
        sheet={sheet}
        revision={again?.revision ?? sheet.place.revision}
        values={again?.values ?? sheet.place.values}
        errors={errors}
      />
    </EventDeskFrame>
  )
}
