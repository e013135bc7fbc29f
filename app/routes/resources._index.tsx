import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findResourcesPage } from '#app/supporters/resources/resources-page.server.ts'
import { ResourcesPage } from '#app/supporters/resources/resources-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return findResourcesPage(new URL(request.url).searchParams)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  return [
    { title: `${say('resources.title')} · ${data.site.organization.name}` },
    { name: 'description', content: say('resources.lede') },
    { tagName: 'link', rel: 'canonical', href: data.url },
    ...(data.page.isFiltered ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}

export default function Resources() {
  const { site, page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} current="/resources" layout="flush">
      <ResourcesPage page={page} />
    </PageFrame>
  )
}
