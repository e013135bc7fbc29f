import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { findUpdateSharing } from '#app/teams/news/sharing/update-sharing.server.ts'
import { UpdateSharing } from '#app/teams/news/sharing/update-sharing.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, found] = await Promise.all([
    findSiteFrame(),
    findUpdateSharing(captain, params['id']),
  ])
  return { site, found }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageUpdateShare() {
  const { site, found } = useLoaderData<typeof loader>()
  const { team, ...sharing } = found
  return (
    <NewsFrame site={site} team={team} current="news">
      <UpdateSharing {...sharing} />
    </NewsFrame>
  )
}
