import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerSold, findSellPage } from '#app/events/tickets/desk/sell-page.server.ts'
import { SellPage } from '#app/events/tickets/desk/sell-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([findSiteFrame(), findSellPage(captain, params['event'])])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerSold(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSell() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <EventDeskFrame site={site} team={page.event.team} isWrong={errors.length > 0}>
      <SellPage page={page} values={again?.values ?? page.values} errors={errors} />
    </EventDeskFrame>
  )
}
