import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { findNewsDesk } from '#app/teams/news/news-desk.server.ts'
import { NewsDeskPage } from '#app/teams/news/news-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findNewsDesk(captain)])
  return { site, desk }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageNews() {
  const { site, desk } = useLoaderData<typeof loader>()
  return (
    <NewsFrame site={site} team={desk.team} current="news">
      <NewsDeskPage desk={desk} />
    </NewsFrame>
  )
}
