import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerNewTill } from '#app/events/yard-sale/till/desk/answer-till.server.ts'
import { findTillsDesk } from '#app/events/yard-sale/till/desk/tills-desk.server.ts'
import { TillsDeskPage } from '#app/events/yard-sale/till/desk/tills-desk.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findTillsDesk(captain, params['event'])])
  return { site, desk }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerNewTill(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageTills() {
  const { site, desk } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <EventDeskFrame site={site} team={desk.event.team} isWrong={errors.length > 0}>
      <TillsDeskPage desk={desk} values={again?.values ?? {}} errors={errors} />
    </EventDeskFrame>
  )
}
