import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { endNews, findEndingPage } from '#app/teams/news/followers/end-news.server.ts'
import { EndPoster } from '#app/teams/news/followers/follow-pages.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findEndingPage(params['key'] ?? '')
  return data(found, { status: found.isLink ? 200 : 410 })
}

/** Ends the news, by the button of this page or by that of a mail program, which asks nothing back (RFC 8058). */
export async function action({ params, request }: ActionFunctionArgs) {
  const of: 'all' | 'team' = (await request.formData()).get('of') === 'all' ? 'all' : 'team'
  const outcome = await endNews(params['key'] ?? '', of)
  return data(
    { ended: outcome === 'ended' ? of : null },
    { status: outcome === 'gone' ? 410 : 200 },
  )
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function EndNews() {
  const { site, ...found } = useLoaderData<typeof loader>()
  const ended = useActionData<typeof action>()?.ended ?? null
  return (
    <PageFrame {...site}>
      <title>{`${say('news.letter.stop')} · ${site.organization.name}`}</title>
      <EndPoster {...found} ended={ended} />
    </PageFrame>
  )
}
