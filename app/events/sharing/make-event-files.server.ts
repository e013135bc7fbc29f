import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { pageInks } from '#app/ui/print/inks.ts'
import type { Print } from '#app/ui/print/print.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { toPng } from '#app/ui/print/print-png.server.ts'
import { toSvg } from '#app/ui/print/print-svg.server.ts'
import { drawQrCode } from '#app/ui/print/qr-code.server.ts'
import { drawFlyer } from '#app/teams/sharing/flyer.server.ts'
import { QR_ZOOM } from '#app/teams/sharing/make-qr-code.server.ts'
import type { PaperKind } from '#app/teams/sharing/make-paper.server.ts'
import type { ShownPaper } from '#app/teams/sharing/paper-parts.server.ts'
import { drawPoster } from '#app/teams/sharing/poster.server.ts'
import { findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import type { PictureShape } from '#app/teams/sharing/share-picture.server.ts'
import { pictureOf } from '#app/teams/sharing/team-picture.server.tsx'
import { withSource } from '#app/teams/views/view-source.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { sayLegal } from '../papers/print-paper.server.ts'
import type { Made } from '../papers/print-paper.server.ts'
import { drawEventPicture } from './draw-event-picture.server.ts'
import { findSharedEvent } from './shared-event.server.ts'
import type { SharedEvent } from './shared-event.server.ts'

/** A sheet for a wall, or two flyers on one, as PDF. */
export async function makeEventPaper(
  teamSlug: string,
  slug: string,
  kind: PaperKind,
): Promise<Made> {
  return await make(teamSlug, slug, async (event) => {
    const title = say(`events.paper.${kind}`, { event: event.title })
    const paper = { title, language: currentLanguage(), author: event.legalName }
    const print = await drawPaper(event, kind)
    return () => toPdf([print], paper)
  })
}

/** How it will look, as PNG. */
export async function makeEventPaperPreview(
  teamSlug: string,
  slug: string,
  kind: PaperKind,
): Promise<Made> {
  return await make(teamSlug, slug, async (event) => {
    const print = await drawPaper(event, kind)
    return () => toPng(print)
  })
}

async function drawPaper(event: SharedEvent, kind: PaperKind): Promise<Print> {
  const shown: ShownPaper = {
    brand: await findPrintBrand(event.brand),
    kicker: event.kicker,
    name: event.title,
    plan: event.place,
    line: event.deal?.line ?? null,
    goal: event.hours ?? event.when,
    cause: say('events.paper.for', { team: event.team }),
    call: say('events.paper.call'),
    how: say('sharing.paper.how'),
    link: event.shortWords,
    linkUrl: withSource(event.shortUrl, 'qr'),
    codeWords: say('sharing.paper.code', { link: event.shortWords }),
    legal: sayLegal(event),
    picture: await pictureOf(event),
    color: pageInks[event.color],
  }
  return kind === 'poster' ? drawPoster(shown) : drawFlyer(shown)
}

/** The code that leads to an event, as SVG for whoever lays out a page. */
export async function makeEventQrSvg(teamSlug: string, slug: string): Promise<Made> {
  const event = await findSharedEvent(teamSlug, slug)
  return event && Buffer.from(toSvg(drawCode(event)))
}

/** The same as PNG, large enough to print. */
export async function makeEventQrPng(teamSlug: string, slug: string): Promise<Made> {
  return await make(teamSlug, slug, (event) => () => toPng(drawCode(event), QR_ZOOM))
}

function drawCode({ shortUrl }: SharedEvent): Print {
  const { cells, marks } = drawQrCode(withSource(shortUrl, 'qr'))
  return { width: cells, height: cells, marks }
}

/** The picture that travels with a link to an event, or goes into a post or a story, as PNG. */
export async function makeEventPicture(
  teamSlug: string,
  slug: string,
  shape: PictureShape,
): Promise<Made> {
  return await make(teamSlug, slug, async (event) => {
    const drawn = { brand: await findPrintBrand(event.brand), picture: await pictureOf(event) }
    const print = drawEventPicture(event, drawn, shape)
    return () => toPng(print)
  })
}

type Write = () => Promise<Buffer>

/** Sets what an event says, and writes the file when it is this one's turn. */
async function make(
  teamSlug: string,
  slug: string,
  set: (event: SharedEvent) => Write | Promise<Write>,
): Promise<Made> {
  const event = await findSharedEvent(teamSlug, slug)
  return event && (await drawInTurn(await set(event)))
}
