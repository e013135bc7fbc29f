import { pageInks } from '#app/ui/print/inks.ts'
import { say } from '#app/words/say.ts'
import { withSource } from '../views/view-source.ts'
import type { ShownPaper } from './paper-parts.server.ts'
import { findPrintBrand } from './print-brand.server.tsx'
import type { BrandRow } from './print-brand.server.tsx'
import type { SharedTeam } from './shared-team.server.ts'
import { pictureOf } from './team-picture.server.tsx'

interface Linked extends Pick<SharedTeam, 'cover' | 'scene' | 'color' | 'shortUrl' | 'shortWords'> {
  readonly brand: BrandRow
}

type ShownLink = Pick<
  ShownPaper,
  'brand' | 'how' | 'link' | 'linkUrl' | 'codeWords' | 'picture' | 'color'
>

/** What stands on the paper of any page: whose it is, its picture, and how a reader of the paper comes to it. */
export async function showLink(page: Linked): Promise<ShownLink> {
  return {
    brand: await findPrintBrand(page.brand),
    how: say('sharing.paper.how'),
    link: page.shortWords,
    linkUrl: withSource(page.shortUrl, 'qr'),
    codeWords: say('sharing.paper.code', { link: page.shortWords }),
    picture: await pictureOf(page),
    color: pageInks[page.color],
  }
}
