import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerCover, findCoverDesk } from '#app/events/cover/cover-desk.server.ts'
import { CoverWords } from '#app/events/cover/cover-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const desk = await findCoverDesk(captain, params['event'], params['name'])
  return { site: await findSiteFrame(), desk }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const place = { slug: params['event'], name: params['name'] }
  const answer = await answerCover(captain, place, await request.formData())
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventCoverWords() {
  const { site, desk } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <CaptainFrame
      site={site}
      team={desk.event.team}
      part="Events"
      problem={again ? 'problem' : undefined}
    >
      <CoverWords desk={desk} again={again ?? null} />
    </CaptainFrame>
  )
}
