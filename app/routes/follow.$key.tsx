import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  confirmFollower,
  findConfirmation,
} from '#app/teams/news/followers/confirm-follower.server.ts'
import { ConfirmPoster } from '#app/teams/news/followers/follow-pages.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await findConfirmation(params['key'] ?? '')
  return data(found, { status: found.team === null ? 410 : 200 })
}

/** Says yes to a team's news, from the letter that asked. */
export async function action({ params }: ActionFunctionArgs) {
  const key = params['key'] ?? ''
  await confirmFollower(key)
  return redirect(`/follow/${encodeURIComponent(key)}`, 303)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ConfirmFollowing() {
  const { site, team, follows } = useLoaderData<typeof loader>()
  return (
    <PageFrame {...site}>
      <title>{`${say('news.follow.heading')} · ${site.organization.name}`}</title>
      <ConfirmPoster team={team} follows={follows} />
    </PageFrame>
  )
}
