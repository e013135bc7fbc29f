import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ScreenPage } from '#app/screen/screen-page.tsx'
import { findCampaignScreen } from '#app/screen/campaign-screen.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findCampaignScreen(params['campaign'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? say('screen.title', { name: data.name }) : say('site.title.notFound') },
  { name: 'robots', content: 'noindex' },
]

export default function CampaignScreen() {
  return <ScreenPage {...useLoaderData<typeof loader>()} />
}
