import type { ViewSource } from '#app/teams/views/view-source.ts'
import { say } from '#app/words/say.ts'

/** How a donor came to the page. */
export function saySource(source: ViewSource | 'unknown' | null): string {
  return source === null || source === 'unknown'
    ? say('desk.views.unknown')
    : say(`desk.views.source.${source}`)
}
