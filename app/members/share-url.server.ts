import { env } from '#app/platform/env.server.ts'

/** The link by which gifts are credited to somebody on the team. */
export function shareUrl(slug: string, code: string): string {
  return `${env.BASE_URL}/teams/${slug}/with/${code}`
}
