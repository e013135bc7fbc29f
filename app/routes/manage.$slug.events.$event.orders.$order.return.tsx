import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerCashBack, findCashBackPage } from '#app/events/tickets/desk/cash-back-page.server.ts'
import { CashBackPage } from '#app/events/tickets/desk/cash-back-page.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const at = { slug: params['event'], order: params['order'] }
  const [site, page] = await Promise.all([findSiteFrame(), findCashBackPage(captain, at)])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const at = { slug: params['event'], order: params['order'] }
  const answer = await answerCashBack(captain, at, await request.formData())
  if (answer.kind === 'on') return redirect(answer.to, 303)
  return data(answer, { status: answer.status })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageCashBack() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <EventDeskFrame site={site} team={page.event.team} isWrong={again !== undefined}>
      <CashBackPage page={page} message={again?.message ?? null} ticked={again?.ticked ?? []} />
    </EventDeskFrame>
  )
}
