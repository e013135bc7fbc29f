import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import type { Print } from '#app/ui/print/print.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { toPng } from '#app/ui/print/print-png.server.ts'
import { toSvg } from '#app/ui/print/print-svg.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { drawCodeTo } from './code-picture.server.ts'
import { drawFlyer } from './flyer.server.ts'
import type { ShownPaper } from './paper-parts.server.ts'
import { drawPoster } from './poster.server.ts'
import type { PictureShape } from './share-picture.server.ts'
import type { Made, SharedFileName } from './shared-file.ts'

/** A sheet for a wall, or two flyers on one. */
export type PaperKind = 'poster' | 'flyer'

/** A page that people pass on, as its files need it. */
export interface Shareable {
  /** What its code holds, without the mark that says so. */
  readonly shortUrl: string
  /** Who the nonprofit is before the law: the author of its papers. */
  readonly legalName: string
  readonly titleOf: (kind: PaperKind) => string
  readonly showPaper: () => Promise<ShownPaper>
  readonly drawPicture: (shape: PictureShape) => Promise<Print>
}

/** Pixels a cell: five inches wide at 300 dots an inch. */
const QR_ZOOM = 40

/** Draws one of the files that every page has which people pass on: a code, a picture beside a link, or a paper and how it will look. */
export async function drawShared(
  shared: Shareable | undefined,
  name: SharedFileName,
): Promise<Made> {
  if (!shared) return undefined
  switch (name) {
    case 'qr.svg':
      return Buffer.from(toSvg(drawCodeTo(shared.shortUrl)))
    case 'qr.png':
      return await toPngInTurn(drawCodeTo(shared.shortUrl), QR_ZOOM)
    case 'og.png':
      return await toPngInTurn(await shared.drawPicture('wide'))
    case 'og-square.png':
      return await toPngInTurn(await shared.drawPicture('square'))
    case 'og-tall.png':
      return await toPngInTurn(await shared.drawPicture('tall'))
    case 'poster.png':
      return await toPngInTurn(await drawPaper(shared, 'poster'))
    case 'flyer.png':
      return await toPngInTurn(await drawPaper(shared, 'flyer'))
    case 'poster.pdf':
      return await printInTurn(shared, 'poster')
    case 'flyer.pdf':
      return await printInTurn(shared, 'flyer')
  }
}

async function toPngInTurn(print: Print, zoom?: number): Promise<Made> {
  return await drawInTurn(() => toPng(print, zoom))
}

async function printInTurn(shared: Shareable, kind: PaperKind): Promise<Made> {
  const print = await drawPaper(shared, kind)
  const paper = {
    title: shared.titleOf(kind),
    language: currentLanguage(),
    author: shared.legalName,
  }
  return await drawInTurn(() => toPdf([print], paper))
}

async function drawPaper(shared: Shareable, kind: PaperKind): Promise<Print> {
  const shown = await shared.showPaper()
  return kind === 'poster' ? drawPoster(shown) : drawFlyer(shown)
}
