import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findStopPage } from '#app/giving/monthly/stop-page.server.ts'
import { StopPage } from '#app/giving/monthly/stop-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

/** Only looks: mail programs open links by themselves, and its button stops. */
export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findStopPage(params['key'] ?? '')
  return data(found, { status: found.page.state === 'unknown' ? 410 : 200 })
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function Monthly() {
  const { site, page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site}>
      <title>{`${say('monthly.page.kicker')} · ${site.organization.name}`}</title>
      <StopPage {...page} />
    </PageFrame>
  )
}
