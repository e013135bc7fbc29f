import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPinsDesk } from '#app/supporters/resources/pins-desk.server.ts'
import { PinsDeskPage } from '#app/supporters/resources/pins-desk.tsx'
import { readPinsSaid } from '#app/supporters/resources/pins-done.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findPinsDesk(captain, new URL(request.url).searchParams),
  ])
  return { site, desk, said: readPinsSaid(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageResources() {
  const { site, desk, said } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={desk.team} part="Page">
      <PinsDeskPage desk={desk} said={said} />
    </CaptainFrame>
  )
}
