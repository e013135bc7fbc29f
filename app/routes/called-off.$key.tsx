import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerChoice,
  findChoosePage,
} from '#app/events/tickets/called-off/answer-choice.server.ts'
import { EventLinkGone } from '#app/events/event-link-gone.tsx'
import { ChoosePage } from '#app/events/tickets/called-off/choose-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

/** Who has the link from the letter chooses: it is a key of its own, which no other page shows. */
export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findChoosePage(params['key'] ?? '')
  return data(found, { status: found.choosing ? 200 : 410 })
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const answer = await answerChoice({
    key: params['key'] ?? '',
    form: await request.formData(),
    clientAddress: context.clientAddress,
  })
  if (answer.kind === 'again') return data({ errors: answer.errors }, { status: answer.status })
  return redirect(answer.to, 303)
}

export const meta: MetaFunction = () => [
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
]

export default function CalledOff() {
  const { site, choosing } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors ?? []
  const title = choosing
    ? say('ticketMoney.choose.title', { event: choosing.title })
    : say('rsvp.guest.gone')
  return (
    <PageFrame {...site}>
      <title>{`${titleOf(title, errors)} · ${site.organization.name}`}</title>
      {choosing ? <ChoosePage choosing={choosing} errors={errors} /> : <EventLinkGone />}
    </PageFrame>
  )
}
