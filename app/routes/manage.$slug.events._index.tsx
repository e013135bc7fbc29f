import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findEventsDesk } from '#app/events/desk/events-desk.server.ts'
import { EventsDeskPage } from '#app/events/desk/events-desk.tsx'
import { answerStart } from '#app/events/set-up/answer-step.server.ts'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findEventsDesk(captain)])
  return { site, desk }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerStart(captain, await request.formData())
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEvents() {
  const { site, desk } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  return (
    <CaptainFrame
      site={site}
      team={desk.team}
      part="Events"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <EventsDeskPage desk={desk} values={values} errors={errors} />
    </CaptainFrame>
  )
}
