import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerNewDiscount } from '#app/events/tickets/discounts/answer-discount.server.ts'
import { findDiscountsPage } from '#app/events/tickets/discounts/discounts-page.server.ts'
import { DiscountsPageView } from '#app/events/tickets/discounts/discounts-page.tsx'
import { readDiscountDone } from '#app/events/tickets/discounts/done.ts'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findDiscountsPage(captain, params['event']),
  ])
  return { site, page, done: readDiscountDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerNewDiscount(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageDiscounts() {
  const { site, page, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <EventDeskFrame site={site} team={page.team} isWrong={(again?.errors.length ?? 0) > 0}>
      <DiscountsPageView page={page} again={again} done={done} />
    </EventDeskFrame>
  )
}
