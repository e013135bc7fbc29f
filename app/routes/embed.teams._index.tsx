import type { HeadersFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findEmbeddedTeams } from '#app/teams/embeds/embedded-teams.server.ts'
import { EmbeddedTeams } from '#app/teams/embeds/embedded-teams.tsx'
import { say } from '#app/words/say.ts'

export const handle = { bare: true }

export async function loader() {
  return await findEmbeddedTeams()
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction = () => [
  { title: say('embeds.teams') },
  { name: 'robots', content: 'noindex' },
]

export default function EmbedTeams() {
  return <EmbeddedTeams {...useLoaderData<typeof loader>()} />
}
