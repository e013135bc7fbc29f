import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { CheckInGone } from '#app/events/tickets/day/check-in-gone.tsx'
import {
  findTableSale,
  takeBackTableSale,
} from '#app/events/tickets/day/table/table-sale.server.ts'
import { TableSalePage } from '#app/events/tickets/day/table/table-sale.tsx'

/** It turns to “paid” while the helper looks on. */
export const handle = { hydrate: true }

/** Who has the link sees what was sold with it, and no other order. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const asks = new URL(request.url).searchParams.has('look')
  const found = await findTableSale(params['key'] ?? '', params['sale'] ?? '', asks)
  return data(found, { status: found.sale ? 200 : 410 })
}

/** Takes back what was pressed by mistake. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await takeBackTableSale(params['key'] ?? '', params['sale'] ?? ''), 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function SaleAtTable() {
  const { site, sale } = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  if (!sale) return <CheckInGone site={site} />
  return (
    <>
      <title>{`${sale.name}: ${sale.what} · ${sale.title}`}</title>
      <TableSalePage sale={sale} brandColor={site.organization.brandColor} lookAgain={revalidate} />
    </>
  )
}
