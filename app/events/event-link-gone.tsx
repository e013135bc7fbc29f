import { LinkGone } from '#app/teams/guests/link-gone.tsx'
import { say } from '#app/words/say.ts'

/** For the link of a guest, a helper, a giver or a buyer that opens nothing: other events are still to come. */
export function EventLinkGone() {
  return <LinkGone href="/events" seeAll={say('rsvp.guest.seeEvents')} />
}
