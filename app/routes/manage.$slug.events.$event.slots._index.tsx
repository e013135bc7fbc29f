import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import {
  answerSlotForm,
  findSlotsDesk,
  saySlotDone,
} from '#app/events/yard-sale/slots/slots-desk.server.ts'
import { SlotsDeskPage } from '#app/events/yard-sale/slots/slots-desk.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findSlotsDesk(captain, params['event'])])
  return { site, desk, done: saySlotDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerSlotForm(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSlots() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: desk.values, errors: [] }
  return (
    <EventDeskFrame site={site} team={desk.event.team} done={done} isWrong={errors.length > 0}>
      <SlotsDeskPage desk={desk} values={values} errors={errors} />
    </EventDeskFrame>
  )
}
