import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerCover, findCoverDesk } from '#app/events/cover/cover-desk.server.ts'
import { CoverWords } from '#app/events/cover/cover-desk.tsx'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const desk = await findCoverDesk(captain, params['event'], params['name'])
  return { site: await findSiteFrame(), desk }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const place = { slug: params['event'], name: params['name'] }
  const answer = await answerCover(captain, place, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventCoverWords() {
  const { site, desk } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <EventDeskFrame site={site} team={desk.event.team} isWrong={again !== undefined}>
      <CoverWords desk={desk} again={again ?? null} />
    </EventDeskFrame>
  )
}
