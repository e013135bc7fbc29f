import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDirectoryPage } from '#app/teams/directory-page.server.ts'
import { DirectoryPage } from '#app/teams/directory-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'

export function loader({ request }: LoaderFunctionArgs) {
  return findDirectoryPage(new URL(request.url).searchParams)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: 'Teams' }]
  return [
    { title: `Find a team · ${data.site.organization.name}` },
    {
      name: 'description',
      content: `Teams that raise money for ${data.site.organization.name}, to join or to give to.`,
    },
    { tagName: 'link', rel: 'canonical', href: data.url },
    ...(data.page.filtered ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}

export default function Teams() {
  const { site, page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} current="/teams">
      <DirectoryPage {...page} />
    </PageFrame>
  )
}
