import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { feedLink } from '#app/teams/news/feed-link.ts'
import { findArticle } from '#app/teams/news/news-page.server.ts'
import { ArticlePage } from '#app/teams/news/news-page.tsx'
import { linkMeta } from '#app/teams/sharing/link-meta.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findArticle(params['slug'] ?? '', params['id'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: say('site.title.notFound') }]
  const { title, team, site, url, description, picture, feedHref } = data
  return [
    { title: `${title} · ${team.name}` },
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: url },
    feedLink(say('news.feed.title', { team: team.name }), feedHref),
    ...linkMeta({ title, description, type: 'article', url, site, picture }),
  ]
}

export default function Article() {
  const { site, color, ...page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} color={color}>
      <ArticlePage {...page} />
    </PageFrame>
  )
}
