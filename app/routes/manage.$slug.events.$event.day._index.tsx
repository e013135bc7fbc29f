import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerWinner, findDayDesk, readDayDone } from '#app/events/tickets/day/day-desk.server.ts'
import { DayDeskPage } from '#app/events/tickets/day/day-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findDayDesk(captain, params['event'])])
  return { site, desk, done: readDayDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerWinner(captain, params['event'], await request.formData())
  if (answer.kind === 'again') return data(answer.answer, { status: 400 })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageDay() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: {}, errors: [] }
  return (
    <CaptainFrame
      site={site}
      team={desk.event.team}
      part="Events"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      {done && !again && <Notice kind="success" title={done} announce="politely" />}
      <DayDeskPage desk={desk} values={values} errors={errors} />
    </CaptainFrame>
  )
}
