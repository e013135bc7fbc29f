import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerGiveBack,
  findGiveBackPage,
} from '#app/events/tickets/order/give-back-page.server.ts'
import { GiveBackPage } from '#app/events/tickets/order/give-back-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findGiveBackPage(params['key'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerGiveBack(params['key'] ?? '', await request.formData())
  switch (answer.kind) {
    case 'gone':
      throw new Response('Not found', { status: 404 })
    case 'on':
      return redirect(answer.to, 303)
    case 'again':
      return data(answer, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function GiveBack() {
  const { site, color, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <PageFrame {...site} color={color}>
      <title>{`${say('tickets.back.title')} · ${page.title}`}</title>
      <GiveBackPage page={page} message={again?.message ?? null} ticked={again?.ticked ?? []} />
    </PageFrame>
  )
}
