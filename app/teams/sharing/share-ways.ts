import { withSource } from '../views/view-source.ts'
import type { ViewSource } from '../views/view-source.ts'

/** Where people talk to each other. */
type ShareWayKind = 'email' | 'sms' | 'whatsapp' | 'facebook' | 'x' | 'linkedin'

const sources = {
  email: 'email',
  sms: 'text',
  whatsapp: 'whatsapp',
  facebook: 'facebook',
  x: 'x',
  linkedin: 'linkedin',
} as const satisfies Record<ShareWayKind, ViewSource>

export interface ShareWay {
  readonly kind: ShareWayKind
  readonly href: string
}

export interface Shared {
  /** Of an email. */
  readonly subject: string
  /** What is said beside the link. */
  readonly text: string
  readonly url: string
  /** Where every letter counts. */
  readonly shortUrl: string
}

/** Plain links that open what is on the phone, or the other site's own page: nothing of theirs runs here (S39). The link says by which it was sent. */
export function waysToShare({ subject, text, url, shortUrl }: Shared): ShareWay[] {
  const by = (kind: ShareWayKind) => withSource(url, sources[kind])
  return [
    {
      kind: 'email',
      href: `mailto:?${query({ subject, body: `${text}\n\n${by('email')}` })}`,
    },
    // `?&` is understood by iPhones and Androids alike.
    {
      kind: 'sms',
      href: `sms:?&${query({ body: `${text} ${withSource(shortUrl, sources.sms)}` })}`,
    },
    { kind: 'whatsapp', href: `https://wa.me/?${query({ text: `${text} ${by('whatsapp')}` })}` },
    {
      kind: 'facebook',
      href: `https://www.facebook.com/sharer/sharer.php?${query({ u: by('facebook') })}`,
    },
    { kind: 'x', href: `https://x.com/intent/post?${query({ text, url: by('x') })}` },
    {
      kind: 'linkedin',
      href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url: by('linkedin') })}`,
    },
  ]
}

/** A space is `%20`: mail programs show a plus as a plus. */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}
