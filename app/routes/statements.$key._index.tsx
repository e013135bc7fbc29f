import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findSentStatement } from '#app/receipts/statements/statement.server.ts'
import { StatementGone, StatementPage } from '#app/receipts/statements/statement-page.tsx'
import { sayStatementTitle } from '#app/receipts/statements/statement-words.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const [sent, site] = await Promise.all([findSentStatement(params['key'] ?? ''), findSiteFrame()])
  return data({ sent: sent ?? null, site }, sent ? undefined : 410)
}

export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  {
    title: found?.sent
      ? `${sayStatementTitle(found.sent.statement)} · ${found.site.organization.name}`
      : say('site.title.notFound'),
  },
  { name: 'robots', content: 'noindex' },
]

export default function StatementRoute() {
  const { sent, site } = useLoaderData<typeof loader>()
  return <PageFrame {...site}>{sent ? <StatementPage sent={sent} /> : <StatementGone />}</PageFrame>
}
