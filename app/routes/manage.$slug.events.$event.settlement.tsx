import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { handOf } from '#app/contributions/hand.ts'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { answerBox, readBoxDone } from '#app/events/tickets/called-off/answer-box.server.ts'
import { findSettledList } from '#app/events/tickets/called-off/settled-list.server.ts'
import { SettledListPage } from '#app/events/tickets/called-off/settled-list.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, list] = await Promise.all([
    findSiteFrame(),
    findSettledList(captain, params['event']),
  ])
  return { site, list, done: readBoxDone(request) }
}

/** Writes down what became of the cash of one sale at the table. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const event = await requireEvent(captain, params['event'])
  const done = await answerBox(event.publicId, await request.formData(), handOf(captain.person))
  return redirect(`${event.desk}/settlement${done ? `?box=${done}#box` : ''}`, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSettlement() {
  const { site, list, done } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={list.event.team} done={done}>
      <SettledListPage list={list} />
    </EventDeskFrame>
  )
}
