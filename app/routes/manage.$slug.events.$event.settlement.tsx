import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findSettledList } from '#app/events/tickets/called-off/settled-list.server.ts'
import { SettledListPage } from '#app/events/tickets/called-off/settled-list.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, list] = await Promise.all([
    findSiteFrame(),
    findSettledList(captain, params['event']),
  ])
  return { site, list }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSettlement() {
  const { site, list } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={list.event.team} part="Events">
      <SettledListPage list={list} />
    </CaptainFrame>
  )
}
