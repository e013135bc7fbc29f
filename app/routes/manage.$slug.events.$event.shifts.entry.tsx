import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerShiftEntry } from '#app/events/shifts/answer-shift.server.ts'
import { ShiftFormPage } from '#app/events/shifts/shift-form.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, event] = await Promise.all([findSiteFrame(), requireEvent(captain, params['event'])])
  return { site, event, values: { ...event.days[0], needed: '1' } }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerShiftEntry(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageShiftEntry() {
  const { site, event, values } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <EventDeskFrame site={site} team={event.team} isWrong={(again?.errors.length ?? 0) > 0}>
      <ShiftFormPage
        event={event}
        title={say('shifts.form.add')}
        backHref={`${event.desk}/shifts`}
        values={again?.values ?? values}
        errors={again?.errors ?? []}
      />
    </EventDeskFrame>
  )
}
