import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerEntry, findEntryPage } from '#app/events/sponsors/entry.server.ts'
import { EntryPageView } from '#app/events/sponsors/entry.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([findSiteFrame(), findEntryPage(captain, params['event'])])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerEntry(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSponsorEntry() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>() ?? {
    values: { wall: 'yes' },
    errors: [],
    asksToKeep: false,
  }
  return (
    <EventDeskFrame site={site} team={page.event.team} isWrong={again.errors.length > 0}>
      <EntryPageView page={page} {...again} />
    </EventDeskFrame>
  )
}
