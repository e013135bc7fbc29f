import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayEventDone } from '#app/events/desk/done.ts'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { NightPapersPage } from '#app/events/dining-night/papers/papers-page.tsx'
import { findPapersPage } from '#app/events/papers/papers-page.server.ts'
import { answerPriceGuide } from '#app/events/yard-sale/papers/papers-page.server.ts'
import { SalePapersPage } from '#app/events/yard-sale/papers/papers-page.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, papers] = await Promise.all([
    findSiteFrame(),
    findPapersPage(captain, params['event']),
  ])
  return { site, papers, done: sayEventDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerPriceGuide(captain, params['event'], await request.formData()), 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventPapers() {
  const { site, papers, done } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={papers.team} done={done}>
      {papers.kind === 'yard_sale' ? (
        <SalePapersPage page={papers.page} />
      ) : (
        <NightPapersPage page={papers.page} />
      )}
    </EventDeskFrame>
  )
}
