import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventLinkGone } from '#app/events/event-link-gone.tsx'
import {
  answerTicketForm,
  isBusy,
  sayTicketDone,
} from '#app/events/tickets/players/answer-ticket.server.ts'
import { findTicketPage } from '#app/events/tickets/players/ticket-page.server.ts'
import { TicketPage, ticketTitle } from '#app/events/tickets/players/ticket-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link of a place may answer for it: it is a key of its own, which only its buyer sees beside. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const cameBack = new URL(request.url).searchParams.has('back')
  const found = await findTicketPage(params['key'] ?? '', cameBack)
  return data(
    { ...found, done: sayTicketDone(request), busy: isBusy(request) },
    { status: found.ticket ? 200 : 410 },
  )
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const answer = await answerTicketForm({
    key: params['key'] ?? '',
    form: await request.formData(),
    clientAddress: context.clientAddress,
  })
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function TicketOfPlayer() {
  const { site, color, ticket, done, busy } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  const name = ticket ? ticket.title : site.organization.name
  const title = ticket ? ticketTitle(ticket) : say('rsvp.guest.gone')
  return (
    <PageFrame {...site} color={color}>
      <title>{`${titleOf(title, errors)} · ${name}`}</title>
      {ticket ? (
        <TicketPage
          ticket={{ ...ticket, revision: again?.revision ?? ticket.revision }}
          done={done}
          busy={busy}
          values={again?.values ?? ticket.values}
          errors={errors}
        />
      ) : (
        <EventLinkGone />
      )}
    </PageFrame>
  )
}
