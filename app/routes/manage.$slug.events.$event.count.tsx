import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerCount } from '#app/events/yard-sale/count/answer-count.server.ts'
import { findCountPage } from '#app/events/yard-sale/count/count-page.server.ts'
import { CountSheetPage } from '#app/events/yard-sale/count/count-page.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const another = new URL(request.url).searchParams.has('another')
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findCountPage(captain, params['event'], another),
  ])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const entered = await answerCount(captain, params['event'], await request.formData())
  if (entered.kind === 'again') return data(entered.answer, { status: entered.status })
  const item = `/manage/${captain.team.slug}/money/${entered.publicId}`
  return redirect(`${item}?done=${entered.kind}`, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventCount() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <EventDeskFrame site={site} team={page.entry.team} isWrong={errors.length > 0}>
      <CountSheetPage page={page} values={again?.values ?? page.entry.values} errors={errors} />
    </EventDeskFrame>
  )
}
