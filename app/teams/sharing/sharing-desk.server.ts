import { env } from '#app/platform/env.server.ts'
import { say } from '#app/words/say.ts'
import { withSource } from '../views/view-source.ts'
import { findSharedTeam } from './shared-team.server.ts'
import type { SharedTeam } from './shared-team.server.ts'
import { waysToShare } from './share-ways.ts'
import type { ShareWay } from './share-ways.ts'

type TextKind = 'email' | 'sms' | 'post' | 'signature'

/** What a captain prints and sends of a team or of an event. */
export interface SharingDesk {
  readonly name: string
  readonly pageHref: string
  readonly url: string
  readonly shortUrl: string
  /** What its pictures show. */
  readonly pictures: string
  readonly texts: readonly {
    readonly kind: TextKind
    readonly text: string
    readonly url: string
    readonly ways: readonly ShareWay[]
  }[]
}

/**
 * What a captain prints and sends: papers, pictures, and words that need no more writing.
 * @returns `undefined` for a page that is not out: nothing of it may be shared yet.
 */
export async function findSharingDesk(slug: string): Promise<SharingDesk | undefined> {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const pageHref = `/teams/${slug}`
  return {
    name: team.name,
    pageHref,
    url: env.BASE_URL + pageHref,
    shortUrl: team.shortUrl,
    pictures: say('sharing.desk.pictures'),
    texts: textsOf(wordsOf(team), { url: env.BASE_URL + pageHref, shortUrl: team.shortUrl }),
  }
}

interface ReadyWords {
  readonly subject: string
  readonly email: string
  readonly sms: string
  readonly post: string
  readonly signature: string
}

/** Ready words, each with the link that says by which way it was sent, and the ways to send it. */
export function textsOf(
  words: ReadyWords,
  { url, shortUrl }: { readonly url: string; readonly shortUrl: string },
): SharingDesk['texts'] {
  const waysOf = (text: string, isMeant: (kind: ShareWay['kind']) => boolean) =>
    waysToShare({ subject: words.subject, text, url, shortUrl }).filter(({ kind }) => isMeant(kind))
  return [
    {
      kind: 'email',
      text: words.email,
      url: withSource(url, 'email'),
      ways: waysOf(words.email, (kind) => kind === 'email'),
    },
    {
      kind: 'sms',
      text: words.sms,
      url: withSource(shortUrl, 'text'),
      ways: waysOf(words.sms, (kind) => kind === 'sms'),
    },
    {
      kind: 'post',
      text: words.post,
      url,
      ways: waysOf(words.post, (kind) => kind !== 'email' && kind !== 'sms'),
    },
    { kind: 'signature', text: words.signature, url: withSource(shortUrl, 'email'), ways: [] },
  ]
}

function wordsOf({ name, plan, goal, campaign, progress }: SharedTeam): ReadyWords {
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
