import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { feedLink } from '#app/teams/news/feed-link.ts'
import { findNewsPage } from '#app/teams/news/news-page.server.ts'
import { NewsPage } from '#app/teams/news/news-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get('before')
  const found = await findNewsPage(params['slug'] ?? '', before)
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: say('site.title.notFound') }]
  const title = say('news.feed.title', { team: data.team.name })
  return [
    { title: `${title} · ${data.site.organization.name}` },
    { tagName: 'link', rel: 'canonical', href: data.url },
    feedLink(title, data.feedHref),
  ]
}

export default function News() {
  const { site, color, ...page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} color={color}>
      <NewsPage {...page} />
    </PageFrame>
  )
}
