import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { findCallScript } from '#app/events/dining-night/night/call-script.server.ts'
import { CallScriptPage } from '#app/events/dining-night/night/call-script.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, script] = await Promise.all([
    findSiteFrame(),
    findCallScript(captain, params['event']),
  ])
  return { site, script }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageCallScript() {
  const { site, script } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={script.event.team}>
      <CallScriptPage {...script} />
    </EventDeskFrame>
  )
}
