import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import {
  answerPairings,
  findPairingsPage,
  saySheetDone,
} from '#app/events/golf/pairings/pairings-page.server.ts'
import { PairingsDesk } from '#app/events/golf/pairings/pairings-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

/** Names are dragged where there is a mouse. */
export const handle = { hydrate: true }

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findPairingsPage(captain, params['event']),
  ])
  return { site, page, done: saySheetDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerPairings(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePairings() {
  const { site, page, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: {}, errors: [] }
  return (
    <EventDeskFrame site={site} team={page.event.team} done={done} isWrong={errors.length > 0}>
      <PairingsDesk key={page.revision} page={page} values={values} errors={errors} />
    </EventDeskFrame>
  )
}
