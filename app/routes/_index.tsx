import type { HeadersFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findHomePage } from '#app/giving/home-page.server.ts'
import { HomePage, NotReady } from '#app/giving/home-page.tsx'
import { pictureMeta } from '#app/teams/sharing/picture-meta.ts'
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
    { property: 'og:title', content: page.name },
    { property: 'og:description', content: `${page.progress.words}. ${description}` },
    { property: 'og:type', content: 'website' },
    { property: 'og:url', content: url },
    { property: 'og:site_name', content: site.organization.name },
    ...pictureMeta(picture),
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
