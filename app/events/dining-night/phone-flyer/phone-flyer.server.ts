import { workerAnswer } from '#app/platform/http/worker-answer.ts'
import { findSharedEvent } from '../../sharing/shared-event.server.ts'
import serviceWorker from '../../keep-page-worker.js?raw'

/**
 * What a diner shows when they pay.
 * @returns `undefined` for what is no dining night, was called off or is not for all to see: they look the same (S5).
 */
export async function findPhoneFlyer(teamSlug: string, slug: string) {
  const event = await findSharedEvent(teamSlug, slug)
  if (!event?.deal) return undefined
  return {
    flyer: {
      title: event.title,
      restaurant: event.name,
      when: event.hours ?? event.when,
      team: event.team,
      color: event.color,
      deal: event.deal,
      href: `/teams/${teamSlug}/events/${slug}`,
    },
  }
}

/** The service worker of a flyer, which reaches as far as the address of the page that names it. */
export function flyerWorker(): Response {
  return workerAnswer(serviceWorker)
}
