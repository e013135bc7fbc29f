import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { textsOf } from '#app/teams/sharing/sharing-desk.server.ts'
import type { SharingDesk } from '#app/teams/sharing/sharing-desk.server.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'
import { findSharedEvent } from './shared-event.server.ts'
import type { SharedEvent } from './shared-event.server.ts'

/** What a captain prints and sends of one event; `desk` is null while nothing of it may be shared: not out yet, or called off. */
export async function findEventSharing(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const shared = await findSharedEvent(event.team.slug, event.slug)
  const isOut = shared && shared.status === 'published'
  return {
    team: event.team,
    page: { title: event.title, desk: event.desk },
    desk: isOut ? deskOf(shared, (await requireOrganization()).name) : null,
  }
}

function deskOf(event: SharedEvent, organization: string): SharingDesk {
  const { title, when, place, team, url, shortUrl } = event
  const about = { event: title, when, place, team, organization }
  // A night that is told of says what its restaurant gives (Wis. Stat. 202.15).
  const andLine = event.deal === null ? '' : ` ${event.deal.line}`
  return {
    name: title,
    pageHref: event.href,
    url,
    shortUrl,
    pictures: say('sharing.event.pictures'),
    texts: textsOf(
      {
        subject: say('sharing.event.subject', about),
        email: say('sharing.event.email', about) + andLine,
        sms: say('sharing.event.sms', about) + andLine,
        post: say('sharing.event.post', about) + andLine,
        signature: say('sharing.event.signature', about) + andLine,
      },
      { url, shortUrl },
    ),
  }
}
