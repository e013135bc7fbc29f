import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerSold, findSellPage } from '#app/events/tickets/desk/sell-page.server.ts'
import { SellPage } from '#app/events/tickets/desk/sell-page.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
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
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSell() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <CaptainFrame
      site={site}
      team={page.event.team}
      part="Events"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <SellPage page={page} values={again?.values ?? page.values} errors={errors} />
    </CaptainFrame>
  )
}
