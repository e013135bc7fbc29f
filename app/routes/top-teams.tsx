import type { HeadersFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findTopTeams } from '#app/teams/memory/top-teams.server.ts'
import { TopTeamsPage } from '#app/teams/memory/top-teams.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader() {
  const found = await findTopTeams()
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${say('memory.top.title')} · ${data.site.organization.name}`
      : say('site.title.notFound'),
  },
]

export default function TopTeams() {
  const { site, ...top } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site}>
      <TopTeamsPage {...top} />
    </PageFrame>
  )
}
