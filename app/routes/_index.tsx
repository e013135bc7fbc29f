import type { HeadersFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findHomePage } from '#app/giving/home-page.server.ts'
import { HomePage, NotReady } from '#app/giving/home-page.tsx'
import { linkMeta } from '#app/teams/sharing/link-meta.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export function loader() {
  return findHomePage()
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (data?.kind !== 'ready')
    return [{ title: say('site.title.notReady') }, { name: 'robots', content: 'noindex' }]
  const { page, site, url, picture } = data
  const description = page.tagline || page.progress.words
  return [
    { title: `${page.name} · ${site.organization.name}` },
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: url },
    ...linkMeta({
      title: page.name,
      description: `${page.progress.words}. ${description}`,
      url,
      site,
      picture,
    }),
  ]
}

export default function Home() {
  const home = useLoaderData<typeof loader>()
  if (home.kind === 'not-ready') return <NotReady organizationName={home.organizationName} />
  return (
    <PageFrame {...home.site} layout="flush">
      <HomePage {...home.page} />
    </PageFrame>
  )
}
