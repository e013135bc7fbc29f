import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerNewCost } from '#app/events/costs/answer-cost.server.ts'
import { findCostsPage } from '#app/events/costs/costs-page.server.ts'
import { CostsPage } from '#app/events/costs/costs-page.tsx'
import { readCostDone, readRemovedCost } from '#app/events/costs/done.ts'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([findSiteFrame(), findCostsPage(captain, params['event'])])
  return { site, page, done: readCostDone(request), removed: readRemovedCost(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerNewCost(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventCosts() {
  const { site, page, done, removed } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <EventDeskFrame site={site} team={page.team} isWrong={(again?.errors.length ?? 0) > 0}>
      <CostsPage
        key={again?.values.key ?? page.values.key}
        page={page}
        again={again}
        done={done}
        removed={removed}
      />
    </EventDeskFrame>
  )
}
