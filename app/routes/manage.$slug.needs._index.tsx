import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findNeedsDesk } from '#app/supporters/skills/needs-desk.server.ts'
import { NeedsDeskPage } from '#app/supporters/skills/needs-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findNeedsDesk(captain)])
  return { site, desk }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageNeeds() {
  const { site, desk } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={desk.team} part="Members">
      <NeedsDeskPage desk={desk} />
    </CaptainFrame>
  )
}
