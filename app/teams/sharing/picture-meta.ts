import type { MetaDescriptor } from '@remix-run/node'

export interface LinkPicture {
  readonly url: string
  /** What it shows, for whoever does not see it. */
  readonly words: string
}

/** How a page names the picture that goes with a link to it, for every kind of site that shows one. */
export function pictureMeta({ url, words }: LinkPicture): MetaDescriptor[] {
  return [
    { property: 'og:image', content: url },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: words },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
