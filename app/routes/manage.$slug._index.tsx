import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCaptainDesk } from '#app/giving/captain-desk.server.ts'
import { CaptainDeskPage } from '#app/giving/captain-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { DoneNotice } from '#app/teams/done-notice.tsx'
import { readDone } from '#app/teams/done.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findCaptainDesk(team, person)])
  return { site, desk, done: readDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function CaptainDesk() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={desk} part="Overview">
      <DoneNotice done={done} />
      <CaptainDeskPage {...desk} />
    </CaptainFrame>
  )
}
