/** Where people talk to each other. */
type ShareWayKind = 'email' | 'sms' | 'whatsapp' | 'facebook' | 'x' | 'linkedin'

export interface ShareWay {
  readonly kind: ShareWayKind
  readonly href: string
}

export interface Shared {
  /** Of an e-mail. */
  readonly subject: string
  /** What is said beside the link. */
  readonly text: string
  readonly url: string
  /** Where every letter counts. */
  readonly shortUrl: string
}

/** Plain links that open what is on the phone, or the other site's own page: nothing of theirs runs here (S39). */
export function waysToShare({ subject, text, url, shortUrl }: Shared): ShareWay[] {
  return [
    {
      kind: 'email',
      href: `mailto:?${query({ subject, body: `${text}\n\n${url}` })}`,
    },
    // `?&` is understood by iPhones and Androids alike.
    { kind: 'sms', href: `sms:?&${query({ body: `${text} ${shortUrl}` })}` },
    { kind: 'whatsapp', href: `https://wa.me/?${query({ text: `${text} ${url}` })}` },
    { kind: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` },
    { kind: 'x', href: `https://x.com/intent/post?${query({ text, url })}` },
    { kind: 'linkedin', href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}` },
  ]
}

/** A space is `%20`: mail programs show a plus as a plus. */
function query(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}
