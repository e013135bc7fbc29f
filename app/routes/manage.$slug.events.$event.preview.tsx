import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { findEventPreview } from '#app/events/page/event-page.server.ts'
import { EventPage } from '#app/events/page/event-page.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const event = await requireEvent(captain, params['event'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findEventPreview(event.id, event.versionId),
  ])
  return { site, page, color: event.team.color, desk: event.desk }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventPreview() {
  const { site, page, color, desk } = useLoaderData<typeof loader>()
  const user = { name: say('teams.mine.title'), href: '/manage', signOutAction: '/sign-out' }
  return (
    <PageFrame {...site} user={user} color={color} layout="flush">
      <title>{`${say('teams.part.preview')} · ${page.title}`}</title>
      <EventPage
        {...page}
        notice={
          <Notice title={say('events.desk.previewTitle')}>
            <p>{say('events.desk.previewWords')}</p>
            <div className="actions">
              <LinkButton href={desk}>{say('events.desk.back')}</LinkButton>
            </div>
          </Notice>
        }
      />
    </PageFrame>
  )
}
