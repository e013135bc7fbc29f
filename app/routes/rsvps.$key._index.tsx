import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { sayReceiptDone } from '#app/events/dining-night/receipts/answer-receipt.server.ts'
import { EventLinkGone } from '#app/events/event-link-gone.tsx'
import { answerGuestForm, findGuestPage, sayRsvpDone } from '#app/events/rsvp/guest-page.server.ts'
import { GuestPage } from '#app/events/rsvp/guest-page.tsx'
import { followAnswer } from '#app/teams/follow-answer.server.ts'
import { readProblem } from '#app/teams/look/upload.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter may change what they said: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const found = await findGuestPage(params['key'] ?? '')
  return data(
    {
      ...found,
      done: sayRsvpDone(request) ?? sayReceiptDone(request),
      problem: readProblem(request),
    },
    { status: found.guest ? 200 : 410 },
  )
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerGuestForm(params['key'] ?? '', await request.formData())
  return followAnswer(answer)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Guest() {
  const { site, color, guest, done, problem } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  const name = guest ? guest.title : site.organization.name
  const title = guest ? say(`rsvp.guest.${guest.standing}`) : say('rsvp.guest.gone')
  return (
    <PageFrame {...site} color={color}>
      <title>{`${titleOf(title, errors)} · ${name}`}</title>
      {guest ? (
        <GuestPage
          guest={guest}
          done={done}
          problem={problem}
          values={again?.values ?? guest.values}
          errors={errors}
        />
      ) : (
        <EventLinkGone />
      )}
    </PageFrame>
  )
}
