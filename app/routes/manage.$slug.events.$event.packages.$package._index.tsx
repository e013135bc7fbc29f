import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerPackage } from '#app/events/tickets/set-up/answer-package.server.ts'
import { findPackagePage } from '#app/events/tickets/set-up/package-page.server.ts'
import { PackagePageView } from '#app/events/tickets/set-up/package-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const start = new URL(request.url).searchParams.get('start')
  const of = { slug: params['event'], packagePublicId: params['package'] ?? '' }
  const [site, page] = await Promise.all([findSiteFrame(), findPackagePage(captain, of, start)])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const of = { slug: params['event'], packagePublicId: params['package'] ?? '' }
  const answer = await answerPackage(captain, of, await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePackage() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <EventDeskFrame site={site} team={page.team} isWrong={(again?.errors.length ?? 0) > 0}>
      <PackagePageView page={page} again={again} />
    </EventDeskFrame>
  )
}
