import type { CaptainOf } from '../../require-captain.server.ts'
import { textsOf } from '../../sharing/sharing-desk.server.ts'
import type { SharingDesk } from '../../sharing/sharing-desk.server.ts'
import { say } from '#app/words/say.ts'
import { findUpdateDesk } from '../update-desk.server.ts'
import { beginningOf } from './beginning-of.ts'
import { findSharedUpdate } from './shared-update.server.ts'
import type { SharedUpdate } from './shared-update.server.ts'

/** What a captain prints and sends of one piece of news; `sharing` is null while nobody else reads it. @throws a 404 (S5). */
export async function findUpdateSharing(captain: Pick<CaptainOf, 'team'>, id: string | undefined) {
  const { team, title, desk } = await findUpdateDesk(captain, id)
  const shared = await findSharedUpdate(captain.team.slug, id ?? '')
  return { team, page: { title, desk }, sharing: shared ? sharingOf(shared) : null }
}

function sharingOf({ team, title, words, href, url }: SharedUpdate): SharingDesk {
  const { name, shortUrl, goal, campaign } = team
  const about = { team: name, title, words: beginningOf(words, 300), goal, campaign }
  const asks = team.status === 'live' ? 'asks' : 'tells'
  return {
    name: title,
    pageHref: href,
    url,
    shortUrl,
    pictures: say('sharing.news.pictures'),
    texts: textsOf(
      {
        subject: say('news.share.subject', about),
        email: say(`sharing.news.email.${asks}`, about),
        sms: say(`sharing.news.sms.${asks}`, about),
        post: say(`sharing.news.post.${asks}`, about),
        signature: say('sharing.news.signature', about),
      },
      { url, shortUrl },
    ),
  }
}
