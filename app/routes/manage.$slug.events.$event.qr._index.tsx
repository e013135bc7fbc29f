import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerAsk, findQrDesk } from '#app/events/qr/qr-desk.server.ts'
import { QrDeskPage } from '#app/events/qr/qr-desk.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const again = new URL(request.url).searchParams.get('again')
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findQrDesk(captain, params['event'], again),
  ])
  return { site, desk }
}

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const answer = await answerAsk(captain, params['event'], await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageQr() {
  const { site, desk } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <EventDeskFrame site={site} team={desk.event.team} isWrong={errors.length > 0}>
      <QrDeskPage desk={desk} values={again?.values ?? desk.values} errors={errors} />
    </EventDeskFrame>
  )
}
