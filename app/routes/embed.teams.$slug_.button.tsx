import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findEmbed } from '#app/teams/embed.server.ts'
import { TellHeight } from '#app/teams/embeds/tell-height.tsx'
import { BrandLink } from '#app/ui/brand/brand-link.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export const handle = { bare: true }

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findEmbed(params['slug'] ?? '')
  if (!found) throw new Response('Not found', { status: 404 })
  const { name, state, brandColor, url, giveUrl } = found
  return { name, state, brandColor, href: giveUrl ?? url }
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'public, no-cache' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.name ?? say('site.title.notFound') },
  { name: 'robots', content: 'noindex' },
]

const words = { open: 'embeds.give', paused: 'embeds.see', over: 'embeds.look' } as const

/** One button; where no gifts are taken just now or any more, it leads to the team's page. */
export default function EmbedButton() {
  const { name, state, brandColor, href } = useLoaderData<typeof loader>()
  return (
    <main className="embed embed--button">
      <BrandLink color={brandColor} />
      <h1 className="unseen">{name}</h1>
      <LinkButton href={href} target="_top" className="button--full">
        {say(words[state], { team: name })}
      </LinkButton>
      <TellHeight />
    </main>
  )
}
