import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayOrderNews } from '#app/events/tickets/order/done.ts'
import { findOrderPage } from '#app/events/tickets/order/order-page.server.ts'
import { OrderGone, OrderPage, orderTitle } from '#app/events/tickets/order/order-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Who has the link sees the order: it is a key of its own, which no other page shows. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const cameBack = new URL(request.url).searchParams.has('back')
  const found = await findOrderPage(params['key'] ?? '', cameBack)
  return data({ ...found, ...sayOrderNews(request) }, { status: found.order ? 200 : 410 })
}

export const meta: MetaFunction = () => [
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
]

export default function Order() {
  const { site, color, order, done, problem } = useLoaderData<typeof loader>()
  const title = order ? orderTitle(order) : say('tickets.order.gone')
  return (
    <PageFrame {...site} color={color}>
      <title>{`${title} · ${order ? order.title : site.organization.name}`}</title>
      {order ? <OrderPage order={order} done={done} problem={problem} /> : <OrderGone />}
    </PageFrame>
  )
}
