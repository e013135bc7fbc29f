import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findSentStatement } from '#app/receipts/statements/statement.server.ts'
import { StatementPage } from '#app/receipts/statements/statement-page.tsx'
import { sayStatementTitle } from '#app/receipts/statements/statement-words.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const [sent, site] = await Promise.all([findSentStatement(params['key'] ?? ''), findSiteFrame()])
  if (!sent) throw new Response('Not found', { status: 404 })
  return { sent, site }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${sayStatementTitle(data.sent.statement)} · ${data.site.organization.name}`
      : say('site.title.notFound'),
  },
  { name: 'robots', content: 'noindex' },
]

export default function StatementRoute() {
  const { sent, site } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site}>
      <StatementPage sent={sent} />
    </PageFrame>
  )
}
