import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCloseOutPage } from '#app/events/close-out/close-out-page.server.ts'
import { CloseOutView } from '#app/events/close-out/close-out-page.tsx'
import { readCloseOutDone } from '#app/events/close-out/close-out-words.ts'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findCloseOutPage(captain, params['event']),
  ])
  return { site, page, done: readCloseOutDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventCloseOut() {
  const { site, page, done } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={page.team}>
      <CloseOutView page={page} done={done} />
    </EventDeskFrame>
  )
}
