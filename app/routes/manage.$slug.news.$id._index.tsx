import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readUpdateDone } from '#app/teams/news/answer-update-deed.server.ts'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { findUpdateDesk } from '#app/teams/news/update-desk.server.ts'
import { UpdateDeskPage } from '#app/teams/news/update-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, update] = await Promise.all([findSiteFrame(), findUpdateDesk(captain, params['id'])])
  return { site, update, done: readUpdateDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageUpdate() {
  const { site, update, done } = useLoaderData<typeof loader>()
  return (
    <NewsFrame site={site} team={update.team} current="news">
      <UpdateDeskPage update={update} done={done} />
    </NewsFrame>
  )
}
