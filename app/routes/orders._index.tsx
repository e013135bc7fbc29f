import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FindAgainPage } from '#app/events/tickets/order/find-again-page.tsx'
import { answerFindForm } from '#app/events/tickets/order/find-again.server.ts'
import { OrdersSent } from '#app/events/tickets/order/order-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { titleOf } from '#app/ui/title.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  return { site: await findSiteFrame(), sent: new URL(request.url).searchParams.has('sent') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await answerFindForm(await request.formData(), context.clientAddress)
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status })
  return redirect('/orders?sent', 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Orders() {
  const { site, sent } = useLoaderData<typeof loader>()
  const { values, errors } = useActionData<typeof action>() ?? { values: {}, errors: [] }
  const title = sent ? say('tickets.find.sent') : titleOf(say('tickets.find.title'), errors)
  return (
    <PageFrame {...site}>
      <title>{`${title} · ${site.organization.name}`}</title>
      {sent ? <OrdersSent /> : <FindAgainPage values={values} errors={errors} />}
    </PageFrame>
  )
}
