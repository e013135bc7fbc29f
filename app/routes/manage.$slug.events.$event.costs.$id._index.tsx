import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerCost } from '#app/events/costs/answer-cost.server.ts'
import { CostPage } from '#app/events/costs/cost-page.tsx'
import { findCostPage } from '#app/events/costs/costs-page.server.ts'
import { readPhotoDone } from '#app/events/costs/done.ts'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { readProblem } from '#app/teams/look/upload.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findCostPage(captain, params['event'], params['id'] ?? ''),
  ])
  return { site, page, done: readPhotoDone(request), problem: readProblem(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = params['id'] ?? ''
  const answer = await answerCost(captain, params['event'], id, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventCost() {
  const { site, page, done, problem } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const isWrong = problem !== null || (again?.errors.length ?? 0) > 0
  return (
    <EventDeskFrame site={site} team={page.team} isWrong={isWrong}>
      <CostPage
        key={again?.values.revision ?? page.cost.values.revision}
        page={page}
        again={again}
        done={done}
        problem={problem}
      />
    </EventDeskFrame>
  )
}
