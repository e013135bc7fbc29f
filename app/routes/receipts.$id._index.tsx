import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findReceipt } from '#app/receipts/receipt.server.ts'
import { ReceiptPage } from '#app/receipts/receipt-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const [receipt, site] = await Promise.all([findReceipt(params['id'] ?? ''), findSiteFrame()])
  if (!receipt) throw new Response('Not found', { status: 404 })
  return { receipt, site }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${say('receipts.title', { number: data.receipt.number })} · ${data.site.organization.name}`
      : say('site.title.notFound'),
  },
  { name: 'robots', content: 'noindex' },
]

export default function ReceiptRoute() {
  const { receipt, site } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site}>
      <ReceiptPage receipt={receipt} />
    </PageFrame>
  )
}
