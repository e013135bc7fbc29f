import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerStep } from '#app/events/set-up/answer-step.server.ts'
import { StepForm } from '#app/events/set-up/step-form.tsx'
import { findStepPage } from '#app/events/set-up/step-page.server.ts'
import { readStep } from '#app/events/set-up/step.ts'
import { readPackagesDone } from '#app/events/tickets/set-up/done.ts'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const step = readStep(params['step'])
  const template = new URL(request.url).searchParams.get('template')
  const page = step && (await findStepPage(captain, params['event'], step, template))
  if (!page) throw new Response('Not found', { status: 404 })
  return { site: await findSiteFrame(), page, done: readPackagesDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const step = readStep(params['step'])
  if (!step) throw new Response('Not found', { status: 404 })
  const answer = await answerStep(
    captain,
    { slug: params['event'], step },
    await request.formData(),
  )
  if (answer.kind === 'not-found') throw new Response('Not found', { status: 404 })
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventStep() {
  const { site, page, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <EventDeskFrame site={site} team={page.team} isWrong={errors.length > 0}>
      <StepForm page={page} values={again?.values ?? page.values} errors={errors} done={done} />
    </EventDeskFrame>
  )
}
