import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ScreenPage } from '#app/screen/screen-page.tsx'
import { findTeamScreen } from '#app/screen/team-screen.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findTeamScreen(params['slug'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? say('screen.title', { name: data.name }) : say('site.title.notFound') },
  { name: 'robots', content: 'noindex' },
]

export default function TeamScreen() {
  return <ScreenPage {...useLoaderData<typeof loader>()} />
}
