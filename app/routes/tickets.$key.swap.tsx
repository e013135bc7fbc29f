import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EventLinkGone } from '#app/events/event-link-gone.tsx'
import { answerSwap } from '#app/events/tickets/players/answer-ticket.server.ts'
import { SwapPage } from '#app/events/tickets/players/swap-page.tsx'
import { findTicketPage } from '#app/events/tickets/players/ticket-page.server.ts'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link of a place may say that somebody else comes by it, as long as names may be changed. */
export async function loader({ params }: LoaderFunctionArgs) {
  const key = params['key'] ?? ''
  const { site, color, ticket } = await findTicketPage(key, false)
  if (ticket && ticket.standing !== 'open') throw redirect(`/tickets/${encodeURIComponent(key)}`)
  const swap = ticket && { key, title: ticket.title, revision: ticket.revision }
  return data({ site, color, swap }, { status: swap ? 200 : 410 })
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const answer = await answerSwap({
    key: params['key'] ?? '',
    form: await request.formData(),
    clientAddress: context.clientAddress,
  })
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Swap() {
  const { site, color, swap } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  const title = swap ? say('players.swap.title') : say('rsvp.guest.gone')
  return (
    <PageFrame {...site} color={color}>
      <title>{`${titleOf(title, errors)} · ${swap ? swap.title : site.organization.name}`}</title>
      {swap ? (
        <SwapPage
          ticket={{ ...swap, revision: again?.revision ?? swap.revision }}
          values={again?.values ?? {}}
          errors={errors}
        />
      ) : (
        <EventLinkGone />
      )}
    </PageFrame>
  )
}
