import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventLinkGone } from '#app/events/event-link-gone.tsx'
import { answerNames, sayNamesDone } from '#app/events/tickets/players/answer-names.server.ts'
import { findNamesPage } from '#app/events/tickets/players/names-page.server.ts'
import { NamesPageOfOrder } from '#app/events/tickets/players/names-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link of an order says who comes by its places. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findNamesPage(params['key'] ?? '')
  return data({ ...found, done: sayNamesDone(request) }, { status: found.names ? 200 : 410 })
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const answer = await answerNames(params['key'] ?? '', form, context.clientAddress)
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function NamesOfOrder() {
  const { site, color, names, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const title = names ? say('players.ticket.whoComes') : say('rsvp.guest.gone')
  const name = names ? names.title : site.organization.name
  return (
    <PageFrame {...site} color={color}>
      <title>{`${titleOf(title, again?.errors ?? [])} · ${name}`}</title>
      {names ? <NamesPageOfOrder names={names} done={done} again={again} /> : <EventLinkGone />}
    </PageFrame>
  )
}
