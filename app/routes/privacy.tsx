import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PrivacyPage } from '#app/teams/privacy-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader() {
  return { site: await findSiteFrame() }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  return [{ title: `${say('privacy.title')} · ${data.site.organization.name}` }]
}

export default function Privacy() {
  const { site } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} current="/privacy">
      <PrivacyPage organization={site.organization} />
    </PageFrame>
  )
}
