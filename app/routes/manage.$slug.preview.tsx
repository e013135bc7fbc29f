import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findRoster } from '#app/members/roster.server.ts'
import { findPageEditor } from '#app/teams/page-editor.server.ts'
import { PreviewNotice } from '#app/teams/preview-notice.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { TeamPage } from '#app/teams/team-page.tsx'
import { findTeamPreview } from '#app/teams/team-preview.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const editor = await findPageEditor(team, person.id)
  const [site, page, roster] = await Promise.all([
    findSiteFrame(),
    findTeamPreview(team, editor),
    findRoster(team.id),
  ])
  return {
    site,
    page,
    roster,
    color: editor.color,
    slug: team.slug,
    state: editor.state,
    canSend: editor.status !== 'hidden',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Preview · ${data?.page.name ?? 'Team Up'}` },
  { name: 'robots', content: 'noindex' },
]

export default function ManagePreview() {
  const { site, page, roster, color, slug, state, canSend } = useLoaderData<typeof loader>()
  const user = { name: say('teams.mine.title'), href: '/manage', signOutAction: '/sign-out' }
  return (
    <PageFrame {...site} user={user} color={color} layout="flush">
      <TeamPage
        {...page}
        roster={roster}
        wall={[]}
        notice={<PreviewNotice slug={slug} state={state} canSend={canSend ? 'can' : 'cannot'} />}
      />
    </PageFrame>
  )
}
