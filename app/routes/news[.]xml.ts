import { sendNewsFeed } from '#app/teams/news/news-feed.server.ts'

/** What every team tells. */
export async function loader() {
  return await sendNewsFeed(null)
}
