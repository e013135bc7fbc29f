import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { findNightPapers } from '../dining-night/papers/papers-page.server.ts'
import { findSalePapers } from '../yard-sale/papers/papers-page.server.ts'

/** What can be printed for an event. @throws a 404 for kinds that have no papers, as for what is not there. */
export async function findPapersPage(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const { team, kind } = event
  switch (kind) {
    case 'yard_sale':
      return { team, kind, page: await findSalePapers(event) } as const
    case 'dining_night':
      return { team, kind, page: await findNightPapers(event) } as const
    case 'golf_outing':
    case 'gathering':
      throw new Response('Not found', { status: 404 })
  }
}
