import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { LivePlaces } from '#app/teams/embeds/live-places.tsx'
import { findPageEditor } from '#app/teams/page-editor.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSharingDesk } from '#app/teams/sharing/sharing-desk.server.ts'
import { NothingToShare, SharingDeskPage } from '#app/teams/sharing/sharing-desk.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const [site, page, desk] = await Promise.all([
    findSiteFrame(),
    findPageEditor(team, person.id),
    findSharingDesk(team.slug),
  ])
  const { slug, name, status, color } = page
  return { site, team: { slug, name, status, color }, desk: desk ?? null }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageShare() {
  const { site, team, desk } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={team} part="Share">
      {desk ? (
        <>
          <SharingDeskPage {...desk} />
          <LivePlaces
            slug={team.slug}
            name={desk.name}
            baseUrl={desk.url.slice(0, -desk.pageHref.length)}
          />
        </>
      ) : (
        <NothingToShare slug={team.slug} />
      )}
    </CaptainFrame>
  )
}
