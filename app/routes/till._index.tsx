import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TillPage } from '#app/events/yard-sale/till/till-page.tsx'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader() {
  const { organization } = await findSiteFrame()
  return { name: organization.name, brandColor: organization.brandColor }
}

export const links: LinksFunction = () => [{ rel: 'manifest', href: '/till.webmanifest' }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${say('till.frame.title')} · ${data?.name ?? ''}` },
  { name: 'robots', content: 'noindex' },
]

/** The till at the table of a yard sale, the same for every phone; what it holds lies on the phone. */
export default function Till() {
  const { brandColor } = useLoaderData<typeof loader>()
  return <TillPage brandColor={brandColor} />
}
