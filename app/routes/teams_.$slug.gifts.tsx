import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOlderGiftsPage } from '#app/giving/older-gifts-page.server.ts'
import { GiftWall } from '#app/teams/gift-wall.tsx'
import { Empty } from '#app/ui/art/scenes.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const before = new URL(request.url).searchParams.get('before')
  const found = await findOlderGiftsPage(params['slug'] ?? '', before)
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${say('site.title.giftsTo', { team: data.name })} · ${data.site.organization.name}`
      : say('site.title.notFound'),
  },
  { name: 'robots', content: 'noindex' },
]

export default function OlderGifts() {
  const { site, color, name, teamHref, entries, isNewest, olderHref } =
    useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} color={color}>
      <div className="stack-large wall-page">
        <div className="stack">
          <p className="kicker">
            <a href={teamHref} dir="auto">
              {name}
            </a>
          </p>
          <h1>{say('teams.page.wall')}</h1>
        </div>
        {entries.length === 0 ? (
          <EmptyState
            picture={<Empty />}
            title={isNewest ? say('teams.olderGifts.noneYet') : say('teams.olderGifts.none')}
            actions={<LinkButton href={`${teamHref}/give`}>{say('teams.page.give')}</LinkButton>}
          >
            <p>
              {isNewest ? say('teams.olderGifts.noneYetWords') : say('teams.olderGifts.noneWords')}
            </p>
          </EmptyState>
        ) : (
          <GiftWall gifts={entries} />
        )}
        <Pagination
          label={say('teams.olderGifts.gifts')}
          previousHref={teamHref}
          previousText={say('teams.olderGifts.back')}
          nextHref={olderHref}
          nextText={say('teams.page.older')}
        />
      </div>
    </PageFrame>
  )
}
