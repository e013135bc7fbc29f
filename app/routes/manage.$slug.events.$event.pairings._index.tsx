import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerPairings,
  findPairingsPage,
  readSheetDone,
} from '#app/events/golf/pairings/pairings-page.server.ts'
import { PairingsDesk } from '#app/events/golf/pairings/pairings-page.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

/** Names are dragged where there is a mouse. */
export const handle = { hydrate: true }

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findPairingsPage(captain, params['event']),
  ])
  return { site, page, done: readSheetDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerPairings(captain, params['event'], await request.formData())
  if (answer.kind === 'again') return data(answer.answer, { status: 400 })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePairings() {
  const { site, page, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: {}, errors: [] }
  return (
    <CaptainFrame
      site={site}
      team={page.event.team}
      part="Events"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      {done && !again && <Notice kind={done.kind} title={done.words} announce="politely" />}
      <PairingsDesk key={page.revision} page={page} values={values} errors={errors} />
    </CaptainFrame>
  )
}
