import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerGiveBack,
  findGiveBackPage,
} from '#app/events/tickets/order/give-back-page.server.ts'
import { GiveBackPage } from '#app/events/tickets/order/give-back-page.tsx'
import { OrderGone } from '#app/events/tickets/order/order-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findGiveBackPage(params['key'] ?? '')
  return data(found, { status: found.page ? 200 : 410 })
}

export async function action({ params, request }: ActionFunctionArgs) {
  const answer = await answerGiveBack(params['key'] ?? '', await request.formData())
  switch (answer.kind) {
    case 'gone':
      return redirect('/orders', 303)
    case 'on':
      return redirect(answer.to, 303)
    case 'again':
      return data(answer, { status: answer.status })
  }
}

export const meta: MetaFunction = () => [
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
]

export default function GiveBack() {
  const { site, color, page } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const message = again?.message ?? null
  const title =
    message === null
      ? say('tickets.back.title')
      : say('ui.frame.errorTitle', { title: say('tickets.back.title') })
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${page ? page.title : site.organization.name}`}</title>
      {page ? (
        <GiveBackPage page={page} message={message} ticked={again?.ticked ?? []} />
      ) : (
        <OrderGone />
      )}
    </PageFrame>
  )
}
