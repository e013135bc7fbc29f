import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { inks, pageInks } from '#app/ui/print/inks.ts'
import { box, dots } from '#app/ui/print/print.ts'
import type { Print } from '#app/ui/print/print.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { toPng } from '#app/ui/print/print-png.server.ts'
import { toSvg } from '#app/ui/print/print-svg.server.ts'
import { drawQrCode } from '#app/ui/print/qr-code.server.ts'
import { write } from '#app/ui/print/write.server.ts'
import { drawPoster } from '#app/teams/sharing/poster.server.ts'
import { QR_ZOOM } from '#app/teams/sharing/make-qr-code.server.ts'
import { findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { drawMasthead, drawName } from '#app/teams/sharing/share-picture.server.ts'
import { frame, pictureOf } from '#app/teams/sharing/team-picture.server.tsx'
import { withSource } from '#app/teams/views/view-source.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { findSharedEvent } from './shared-event.server.ts'
import type { SharedEvent } from './shared-event.server.ts'

type Made = Buffer | 'busy' | undefined

/** A sheet for a wall, as PDF. */
export async function makeEventPoster(teamSlug: string, slug: string): Promise<Made> {
  const event = await findSharedEvent(teamSlug, slug)
  if (!event) return undefined
  const { legalName: name, ein } = event
  const print = drawPoster({
    brand: await findPrintBrand(event.brand),
    kicker: event.kicker,
    name: event.title,
    plan: event.place,
    goal: event.when,
    cause: say('events.paper.for', { team: event.team }),
    call: say('events.paper.call'),
    how: say('sharing.paper.how'),
    link: event.shortWords,
    linkUrl: withSource(event.url, 'qr'),
    codeWords: say('sharing.paper.code', { link: event.link }),
    legal: ein
      ? say('events.paper.legalWithEin', { name, ein })
      : say('events.paper.legal', { name }),
    picture: await pictureOf(event),
    color: pageInks[event.color],
  })
  const title = say('events.paper.poster', { event: event.title })
  return await drawInTurn(() =>
    toPdf([print], { title, language: currentLanguage(), author: name }),
  )
}

/** The code that leads to an event, as SVG for whoever lays out a page. */
export async function makeEventQrSvg(teamSlug: string, slug: string): Promise<Made> {
  const event = await findSharedEvent(teamSlug, slug)
  return event && Buffer.from(toSvg(drawCode(event)))
}

/** The same as PNG, large enough to print. */
export async function makeEventQrPng(teamSlug: string, slug: string): Promise<Made> {
  const event = await findSharedEvent(teamSlug, slug)
  return event && (await drawInTurn(() => toPng(drawCode(event), QR_ZOOM)))
}

function drawCode({ url }: SharedEvent): Print {
  const { cells, marks } = drawQrCode(withSource(url, 'qr'))
  return { width: cells, height: cells, marks }
}

/** The picture that travels with a link to an event, as PNG. */
export async function makeEventPicture(teamSlug: string, slug: string): Promise<Made> {
  const event = await findSharedEvent(teamSlug, slug)
  if (!event) return undefined
  const brand = await findPrintBrand(event.brand)
  const picture = await pictureOf(event)
  const color = pageInks[event.color]
  const [width, height] = [1200, 630]
  const print: Print = {
    width,
    height,
    marks: [
      box(0, 0, width, height, { fill: inks.paper }),
      dots({ x: 0, y: 108, width, height: 336 }, 14, inks.line),
      ...drawMasthead({ brand, color }, { x: 60, y: 28, width: 1080, height: 80 }),
      ...frame(picture, { x: 722, y: 134, width: 408, height: 272 }, { offset: 10, color }),
      ...drawName(
        { kicker: event.kicker, name: event.title, plan: event.place },
        { x: 60, y: 118, width: 626, height: 320 },
        { name: 76, least: 38, rows: 3, kicker: 27, plan: 30 },
      ),
      box(60, 472, 1080, 8, { fill: color }),
      write(event.when, {
        face: 'display',
        size: 50,
        smallest: 30,
        x: 60,
        top: 500,
        width: 1080,
        color: inks.ink,
      }).mark,
      write(say('events.paper.for', { team: event.team }), {
        face: 'text',
        size: 30,
        smallest: 20,
        x: 60,
        top: 568,
        width: 1080,
        color: inks.ink,
      }).mark,
    ],
  }
  return await drawInTurn(() => toPng(print))
}
