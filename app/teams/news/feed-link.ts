/** Tells readers of feeds, in the head of a page, where one is. */
export function feedLink(title: string, href: string) {
  return {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/rss+xml',
    title,
    href,
  }
}
