import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findGiftPage } from '#app/giving/gift-page.server.ts'
import { GiftPage } from '#app/giving/gift-page.tsx'
import { browserCookie, readKey } from '#app/platform/cookies.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const key = await readKey(request, browserCookie)
  const friend = new URL(request.url).searchParams.get('friend')
  const found = await findGiftPage(params['id'] ?? '', friend, key && hashKey(key))
  if (!found) throw new Response('Not found', { status: 404 })
  return found
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data
      ? `${say('site.title.gift')} · ${data.site.organization.name}`
      : say('site.title.notFound'),
  },
  ...(data
    ? [
        {
          name: 'description',
          content: say('site.description.gift', { who: data.site.organization.name }),
        },
      ]
    : []),
  { name: 'robots', content: 'noindex' },
]

export default function Gift() {
  const { site, color, page } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site} color={color ?? undefined}>
      <GiftPage gift={page} />
    </PageFrame>
  )
}
