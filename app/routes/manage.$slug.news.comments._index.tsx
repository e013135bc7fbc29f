import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findCommentsDesk } from '#app/supporters/comments/comments-desk.server.ts'
import { CommentsDeskPage } from '#app/supporters/comments/comments-desk.tsx'
import { NewsFrame } from '#app/teams/news/news-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return await findCommentsDesk(captain, new URL(request.url).searchParams)
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageComments() {
  const { site, ...desk } = useLoaderData<typeof loader>()
  return (
    <NewsFrame site={site} team={desk.team} current="comments">
      <CommentsDeskPage desk={desk} />
    </NewsFrame>
  )
}
