import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerPlayerForm,
  sayPlayersDone,
} from '#app/events/tickets/players/answer-player.server.ts'
import { PlaceSheet } from '#app/events/tickets/players/place-sheet.tsx'
import { requirePlace } from '#app/events/tickets/players/players-desk.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

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
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePlace() {
  const { site, event, sheet, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <CaptainFrame
      site={site}
      team={event.team}
      part="Events"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      {done && <Notice {...done} announce="politely" />}
      <PlaceSheet
        event={event}
        sheet={sheet}
        revision={again?.revision ?? sheet.place.revision}
        values={again?.values ?? sheet.place.values}
        errors={errors}
      />
    </CaptainFrame>
  )
}
