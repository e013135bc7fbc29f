import { redirect } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findSharedTeamPage } from '#app/giving/public-team-page.server.ts'
import { linkMeta } from '#app/teams/sharing/link-meta.ts'
import { TeamPage } from '#app/teams/team-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'

/** The team's page by somebody's own link. A link of somebody who has left leads to the page itself, as one that never was does. */
export async function loader({ params }: LoaderFunctionArgs) {
  const slug = params['slug'] ?? ''
  const found = await findSharedTeamPage(slug, params['code'] ?? '')
  if (!found) throw redirect(`/teams/${encodeURIComponent(slug)}`)
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { page, site, url, description, picture } = data
  return [
    { title: `${page.name} · ${site.organization.name}` },
    { name: 'description', content: description },
    { name: 'robots', content: 'noindex' },
    { tagName: 'link', rel: 'canonical', href: url },
    ...linkMeta({
      title: page.name,
      description: `${page.progress.words}. ${description}`,
      url: page.shareUrl,
      site,
      picture,
    }),
  ]
}

export default function SharedTeam() {
  const { site, color, page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} color={color} layout="flush">
      <TeamPage {...page} />
    </PageFrame>
  )
}
