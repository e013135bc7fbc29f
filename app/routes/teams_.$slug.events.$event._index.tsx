import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findEventPage } from '#app/events/page/event-page.server.ts'
import { EventPage } from '#app/events/page/event-page.tsx'
import { linkMeta } from '#app/teams/sharing/link-meta.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findEventPage(params['slug'] ?? '', params['event'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: say('site.title.notFound') }]
  const { page, site, url, description, picture, structured } = data
  return [
    { title: `${page.title} · ${site.organization.name}` },
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: url },
    ...linkMeta({ title: page.title, description, url, site, picture }),
    { 'script:ld+json': structured },
  ]
}

export default function Event() {
  const { site, color, page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} color={color} layout="flush">
      <EventPage {...page} />
    </PageFrame>
  )
}
