import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EntryChoice } from '#app/contributions/entry/entry-choice.tsx'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, team] = await Promise.all([findSiteFrame(), findTeamAtDesk(captain.team)])
  return { site, team, event: new URL(request.url).searchParams.get('event') }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageMoneyEntry() {
  const { site, team, event } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={team} part="Money">
      <EntryChoice slug={team.slug} event={event} />
    </CaptainFrame>
  )
}
