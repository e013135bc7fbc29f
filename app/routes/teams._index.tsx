import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDirectoryPage } from '#app/teams/directory-page.server.ts'
import { DirectoryPage } from '#app/teams/directory-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return findDirectoryPage(new URL(request.url).searchParams)
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [{ title: say('teams.directory.teams') }]
  return [
    { title: `${say('teams.directory.title')} · ${data.site.organization.name}` },
    {
      name: 'description',
      content: say('teams.directory.description', { organization: data.site.organization.name }),
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
