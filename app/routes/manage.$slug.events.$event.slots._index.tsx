import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerSlotForm,
  findSlotsDesk,
  readSlotDone,
} from '#app/events/yard-sale/slots/slots-desk.server.ts'
import { SlotsDeskPage } from '#app/events/yard-sale/slots/slots-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([findSiteFrame(), findSlotsDesk(captain, params['event'])])
  return { site, desk, done: readSlotDone(request) }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerSlotForm(captain, params['event'], await request.formData())
  if (answer.kind === 'again') return data(answer.answer, { status: 400 })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSlots() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { values, errors } = again ?? { values: desk.values, errors: [] }
  return (
    <CaptainFrame
      site={site}
      team={desk.event.team}
      part="Events"
      problem={errors.length > 0 ? 'problem' : undefined}
    >
      {done && !again && <Notice kind={done.kind} title={done.words} announce="politely" />}
      <SlotsDeskPage desk={desk} values={values} errors={errors} />
    </CaptainFrame>
  )
}
