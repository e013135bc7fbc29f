import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findResourcePage } from '#app/supporters/resources/resource-page.server.ts'
import { ResourcePage } from '#app/supporters/resources/resource-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findResourcePage(params['slug'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  return [
    { title: `${data.resource.title} · ${data.site.organization.name}` },
    { name: 'description', content: data.resource.summary },
    { tagName: 'link', rel: 'canonical', href: data.url },
  ]
}

export default function Resource() {
  const { site, resource } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} current="/resources">
      <ResourcePage resource={resource} />
    </PageFrame>
  )
}
