import { env } from '#app/platform/env.server.ts'
import { say } from '#app/words/say.ts'
import { withSource } from '../views/view-source.ts'
import { findSharedTeam } from './shared-team.server.ts'
import type { SharedTeam } from './shared-team.server.ts'
import { waysToShare } from './share-ways.ts'
import type { ShareWay } from './share-ways.ts'

export type SharingDesk = NonNullable<Awaited<ReturnType<typeof findSharingDesk>>>

/**
 * What a captain prints and sends: papers, pictures, and words that need no more writing.
 * @returns `undefined` for a page that is not out: nothing of it may be shared yet.
 */
export async function findSharingDesk(slug: string) {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const pageHref = `/teams/${slug}`
  const url = env.BASE_URL + pageHref
  const { shortUrl, shortWords } = team
  const wayOf = (kind: ShareWay['kind'], text: string, subject = '') =>
    waysToShare({ subject, text, url, shortUrl }).filter((way) => way.kind === kind)
  const words = wordsOf(team)
  return {
    name: team.name,
    pageHref,
    url,
    shortUrl,
    shortWords,
    texts: [
      {
        kind: 'email',
        text: words.email,
        url: withSource(url, 'email'),
        ways: wayOf('email', words.email, words.subject),
      },
      {
        kind: 'sms',
        text: words.sms,
        url: withSource(shortUrl, 'text'),
        ways: wayOf('sms', words.sms),
      },
      {
        kind: 'post',
        text: words.post,
        url,
        ways: waysToShare({ subject: words.subject, text: words.post, url, shortUrl }).filter(
          ({ kind }) => kind !== 'email' && kind !== 'sms',
        ),
      },
      { kind: 'signature', text: words.signature, url: withSource(shortUrl, 'email'), ways: [] },
    ],
  } as const
}

function wordsOf({ name, plan, goal, campaign, progress }: SharedTeam) {
  const about = { team: name, goal, campaign }
  return {
    subject: say('sharing.desk.emailSubject', { team: name }),
    email:
      plan === ''
        ? say('sharing.desk.email', about)
        : say('sharing.desk.emailWithPlan', { ...about, plan }),
    sms: say('sharing.desk.sms', about),
    post: say('sharing.desk.post', { progress: progress.words, campaign }),
    signature: say('sharing.desk.signature', { team: name }),
  }
}
