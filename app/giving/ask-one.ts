import { waysToShare } from '#app/teams/sharing/share-ways.ts'
import type { ShareWay } from '#app/teams/sharing/share-ways.ts'
import { say } from '#app/words/say.ts'

/** What a donor may send to one friend. */
export interface Asking {
  /** Empty until they say whom. */
  readonly friend: string
  /** Without the link. */
  readonly text: string
  readonly url: string
  readonly ways: readonly ShareWay[]
  /** For whoever would rather tell many. */
  readonly everyone: {
    readonly title: string
    readonly text: string
    readonly ways: readonly ShareWay[]
  }
}

const LONGEST = 60

/** Words for one friend by name, who is moved by that more than by a post to everyone (FIELD, giving 5). */
export function askOne({
  typed,
  who,
  url,
  shortUrl,
}: {
  typed: string | null
  who: string
  url: string
  shortUrl: string
}): Asking {
  const friend = (typed ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST)
  const toEveryone = say('sharing.ask.textToAll', { who })
  const text = friend
    ? say('sharing.ask.textTo', { friend, who })
    : say('sharing.ask.text', { who })
  const subject = say('sharing.ask.subject')
  return {
    friend,
    text,
    url,
    ways: waysToShare({ subject, text, url, shortUrl }).filter(({ kind }) => isForOne(kind)),
    everyone: {
      title: who,
      text: toEveryone,
      ways: waysToShare({ subject, text: toEveryone, url, shortUrl }),
    },
  }
}

function isForOne(kind: ShareWay['kind']): boolean {
  switch (kind) {
    case 'email':
    case 'sms':
    case 'whatsapp':
      return true
    case 'facebook':
    case 'x':
    case 'linkedin':
      return false
  }
}
