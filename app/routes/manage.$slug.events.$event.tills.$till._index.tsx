import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerCode, sayTillDone } from '#app/events/yard-sale/till/desk/answer-till.server.ts'
import { findTillDesk } from '#app/events/yard-sale/till/desk/till-desk.server.ts'
import { TillDeskPage } from '#app/events/yard-sale/till/desk/till-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findTillDesk({ captain, slug: params['event'], till: params['till'] }),
  ])
  return { site, desk, done: sayTillDone(request) }
}

/** Gives a code, in the answer itself: no address leads to it again. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const at = { captain, slug: params['event'], till: params['till'] }
  const answer = await answerCode(at, await request.formData())
  return data(answer, { status: answer.kind === 'again' ? 400 : 200 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageTill() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const errors = answer?.kind === 'again' ? answer.answer.errors : []
  return (
    <EventDeskFrame
      site={site}
      team={desk.event.team}
      done={answer ? null : done}
      isWrong={errors.length > 0}
    >
      <TillDeskPage
        desk={desk}
        given={answer?.kind === 'given' ? answer : undefined}
        errors={errors}
      />
    </EventDeskFrame>
  )
}
