import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import {
  answerIntakeForm,
  findIntakePage,
} from '#app/events/yard-sale/offers/intake-page.server.ts'
import { IntakeSettings } from '#app/events/yard-sale/offers/intake-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, page] = await Promise.all([
    findSiteFrame(),
    findIntakePage(captain, params['event']),
  ])
  return { site, page }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerIntakeForm(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageIntake() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: page.values, errors: [] }
  return (
    <EventDeskFrame site={site} team={page.event.team} isWrong={errors.length > 0}>
      <IntakeSettings event={page.event} values={values} errors={errors} />
    </EventDeskFrame>
  )
}
