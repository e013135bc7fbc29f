import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendNewsFeed } from '#app/teams/news/news-feed.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return await sendNewsFeed(params['slug'] ?? '')
}
