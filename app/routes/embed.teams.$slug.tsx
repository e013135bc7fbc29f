import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Challenges } from '#app/teams/challenges.tsx'
import { findEmbed } from '#app/teams/embed.server.ts'
import { TellHeight } from '#app/teams/embeds/tell-height.tsx'
import { TeamCover } from '#app/teams/look/team-cover.tsx'
import { BrandLink } from '#app/ui/brand/brand-link.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { GoalBar } from '#app/ui/goal-bar.tsx'
import { say } from '#app/words/say.ts'

export const handle = { bare: true }

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findEmbed(params['slug'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.name ?? say('site.title.notFound') },
  { name: 'robots', content: 'noindex' },
]

/** Links leave the frame: nobody gives inside of another site. */
export default function Embed() {
  const { name, color, cover, progress, challenges, brandColor, url, giveUrl } =
    useLoaderData<typeof loader>()
  return (
    <main className="embed" data-color={color}>
      <BrandLink color={brandColor} />
      <TeamCover cover={cover} sizes="22rem" load="first" />
      <h1 className="embed-name">
        <a href={url} target="_top" dir="auto">
          {name}
        </a>
      </h1>
      <GoalBar label={say('teams.page.goal')} {...progress} />
      <Challenges challenges={challenges} />
      {giveUrl && (
        <LinkButton href={giveUrl} target="_top" className="button--full">
          {say('teams.page.giveShort')}
        </LinkButton>
      )}
      <TellHeight />
    </main>
  )
}
