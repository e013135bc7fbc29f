import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerNewCost } from '#app/events/costs/answer-cost.server.ts'
import { findCostsPage } from '#app/events/costs/costs-page.server.ts'
import { CostsPage } from '#app/events/costs/costs-page.tsx'
import { readCostDone, readRemovedCost } from '#app/events/costs/done.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
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
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventCosts() {
  const { site, page, done, removed } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <CaptainFrame
      site={site}
      team={page.team}
      part="Events"
      problem={again && again.errors.length > 0 ? 'problem' : undefined}
    >
      <CostsPage
        key={again?.values.key ?? page.values.key}
        page={page}
        again={again}
        done={done}
        removed={removed}
      />
    </CaptainFrame>
  )
}
