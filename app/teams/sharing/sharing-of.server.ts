import { env } from '#app/platform/env.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import type { LinkPicture } from './link-meta.ts'
import type { ShareMoreProps } from './share-more.tsx'
import { waysToShare } from './share-ways.ts'
import { shortUrlOf } from './short-link.server.ts'

export interface Sharer {
  readonly slug: string
  readonly name: string
  readonly short_code: string
  readonly campaign: string
}

/** How a visitor passes a team's page on: with the link by which they came, where it is somebody's. */
export function sharingOf(
  { slug, name, short_code, campaign }: Sharer,
  ownLink: { readonly code: string; readonly url: string } | null,
): ShareMoreProps {
  const pageHref = `/teams/${slug}`
  return {
    pageHref,
    ways: waysToShare({
      subject: say('sharing.visitor.subject', { team: name }),
      text: say('sharing.visitor.text', { team: name, campaign }),
      url: ownLink?.url ?? env.BASE_URL + pageHref,
      shortUrl: shortUrlOf(short_code, ownLink?.code),
    }),
  }
}

/**
 * The picture that other sites show beside a link to a page. Its address names what it shows, so that they fetch it anew
 * when the page has a newer version, and the language of the page that links to it.
 */
export function linkPictureOf(page: string, version: number, words: string): LinkPicture {
  const query = `lang=${currentLanguage()}&v=${version}`
  return { url: `${env.BASE_URL}${page === '/' ? '' : page}/og.png?${query}`, words }
}
