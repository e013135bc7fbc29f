import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerSpokenYes, findSpokenYes } from '#app/events/sponsors/spoken-yes.server.ts'
import { SpokenYesView } from '#app/events/sponsors/spoken-yes.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findSpokenYes(captain, params['event'], params['id'] ?? ''),
  ])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const form = await request.formData()
  const answer = await answerSpokenYes(captain, params['event'], params['id'] ?? '', form)
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSponsorApproval() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <EventDeskFrame site={site} team={page.event.team} isWrong={again.errors.length > 0}>
      <SpokenYesView page={page} {...again} />
    </EventDeskFrame>
  )
}
