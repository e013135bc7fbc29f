import type { MetaDescriptor } from '@remix-run/node'

export interface LinkPicture {
  readonly url: string
  /** What it shows, for whoever does not see it. */
  readonly words: string
}

interface LinkedPage {
  readonly title: string
  readonly description: string
  /** A text with an author is an article. */
  readonly type?: 'article' | 'website'
  /** Where the link leads, when that is not simply this page. */
  readonly url?: string
  readonly site: { readonly organization: { readonly name: string } }
  readonly picture: LinkPicture
}

/** What a link to a page shows in a chat or on a network, for every kind of site that shows one. */
export function linkMeta({
  title,
  description,
  type = 'website',
  url,
  site,
  picture,
}: LinkedPage): MetaDescriptor[] {
  return [
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:type', content: type },
    ...(url === undefined ? [] : [{ property: 'og:url', content: url }]),
    { property: 'og:site_name', content: site.organization.name },
    { property: 'og:image', content: picture.url },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: picture.words },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
