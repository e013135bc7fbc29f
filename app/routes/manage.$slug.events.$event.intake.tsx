import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerIntakeForm,
  findIntakePage,
} from '#app/events/yard-sale/offers/intake-page.server.ts'
import { IntakeSettings } from '#app/events/yard-sale/offers/intake-page.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
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
  if (answer.kind === 'again') return data(answer.answer, { status: 400 })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageIntake() {
  const { site, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: page.values, errors: [] }
  return (
    <CaptainFrame
      site={site}
      team={page.event.team}
      part="Events"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      <IntakeSettings event={page.event} values={values} errors={errors} />
    </CaptainFrame>
  )
}
