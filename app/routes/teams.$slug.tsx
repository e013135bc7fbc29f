import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { feedLink } from '#app/teams/news/feed-link.ts'
import { linkMeta } from '#app/teams/sharing/link-meta.ts'
import { TeamPage } from '#app/teams/team-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findPublicTeamPage(params['slug'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: say('site.title.notFound') }]
  const { page, site, url, description, picture } = data
  return [
    { title: `${page.name} · ${site.organization.name}` },
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: url },
    feedLink(say('news.feed.title', { team: page.name }), `${url}/news.xml`),
    ...linkMeta({
      title: page.name,
      description: `${page.progress.words}. ${description}`,
      url,
      site,
      picture,
    }),
  ]
}

export default function Team() {
  const { site, color, page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} color={color} layout="flush">
      <TeamPage {...page} />
    </PageFrame>
  )
}
