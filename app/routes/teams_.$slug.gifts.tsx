import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOlderGiftsPage } from '#app/giving/older-gifts-page.server.ts'
import { Wall } from '#app/ui/bulletin.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get('before')
  const found = await findOlderGiftsPage(params['slug'] ?? '', before)
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Gifts to ${data.name} · ${data.site.organization.name}` : 'Not found' },
  { name: 'robots', content: 'noindex' },
]

export default function OlderGifts() {
  const { site, color, name, teamHref, entries, olderHref } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} color={color}>
      <div className="measure stack-large">
        <div className="stack">
          <p className="kicker">
            <a href={teamHref} dir="auto">
              {name}
            </a>
          </p>
          <h1>Who has given</h1>
        </div>
        {entries.length === 0 ? (
          <EmptyState
            title="No older gifts"
            actions={<LinkButton href={`${teamHref}/give`}>Give to this team</LinkButton>}
          >
            <p>You have seen them all.</p>
          </EmptyState>
        ) : (
          <Wall entries={entries} />
        )}
        <Pagination
          label="Gifts"
          previousHref={teamHref}
          previousText="Back to the team"
          nextHref={olderHref}
          nextText="Older gifts"
        />
      </div>
    </PageFrame>
  )
}
