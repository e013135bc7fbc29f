import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readProblem, sayEventDone } from '#app/events/desk/done.ts'
import { findEventDesk } from '#app/events/desk/event-desk.server.ts'
import { EventDeskPage } from '#app/events/desk/event-desk.tsx'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findEventDesk(captain, params['event'], new URL(request.url).searchParams.get('hope')),
  ])
  return { site, ...desk, done: sayEventDone(request), errors: readProblem(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEvent() {
  const { site, done, ...desk } = useLoaderData<typeof loader>()
  const { event, errors } = desk
  return (
    <EventDeskFrame site={site} team={event.team} done={done} isWrong={errors.length > 0}>
      <EventDeskPage {...desk} />
    </EventDeskFrame>
  )
}
