import { env } from '#app/platform/env.server.ts'
import { giftSourceOf } from './view-source.ts'
import type { ViewSource } from './view-source.ts'

/** How somebody came to a give page, by its address or that of the page before it. */
export function readArrival(request: Request): ViewSource | null {
  return giftSourceOf({
    url: request.url,
    referrer: request.headers.get('Referer') ?? undefined,
    ownOrigin: new URL(env.BASE_URL).origin,
  })
}
