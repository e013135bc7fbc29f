import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReceiptsSent } from '#app/giving/resend/receipts-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader() {
  return { site: await findSiteFrame() }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${say('giving.receipts.sent')} · ${data?.site.organization.name ?? 'Team Up'}` },
  { name: 'robots', content: 'noindex' },
]

export default function Sent() {
  const { site } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site}>
      <ReceiptsSent />
    </PageFrame>
  )
}
