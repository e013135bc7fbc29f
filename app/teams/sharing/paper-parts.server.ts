import { inks } from '#app/ui/print/inks.ts'
import { box, path, place } from '#app/ui/print/print.ts'
import type { Area, Mark } from '#app/ui/print/print.ts'
import { drawQrCode } from '#app/ui/print/qr-code.server.ts'
import { write, writeWithin } from '#app/ui/print/write.server.ts'
import { drawBrand } from './print-brand.server.tsx'
import type { PrintBrand } from './print-brand.server.tsx'
import type { TeamPicture } from './team-picture.server.tsx'

/** What a team's papers say. */
export interface ShownPaper {
  readonly brand: PrintBrand
  /** "Book club, Shorewood" */
  readonly kicker: string
  readonly name: string
  readonly plan: string
  /** What may not be missed, on a ticket of its own: what a restaurant gives. */
  readonly line?: string | null
  /** "Our goal: $2,000 by June 14, 2026" */
  readonly goal: string
  /** "For “Open the aftercare home”" */
  readonly cause: string
  /** "Give, or join in" */
  readonly call: string
  /** "Point your phone’s camera at the code, or go to" */
  readonly how: string
  /** "example.org/t/bcdfghj" */
  readonly link: string
  /** What the code holds. */
  readonly linkUrl: string
  /** What the code is, for whoever has the page read aloud. */
  readonly codeWords: string
  /** Who the nonprofit is before the law. */
  readonly legal: string
  readonly picture: TeamPicture
  readonly color: string
}

/** The code that leads to the page; its dark cells fill their place, and its quiet edge lies around it on white paper. */
export function drawCode(
  { linkUrl, codeWords }: Pick<ShownPaper, 'linkUrl' | 'codeWords'>,
  { x, y, width }: Area,
): Mark {
  const code = drawQrCode(linkUrl)
  const cell = width / (code.cells - 2 * code.quiet)
  const edge = code.quiet * cell
  return {
    kind: 'figure',
    alt: codeWords,
    marks: [place(code.marks, x - edge, y - edge, cell)],
  }
}

/** The goal on a slip in the team's colour, as long as its words, and what it is for. */
export function drawGoal(
  { goal, cause, color }: ShownPaper,
  { x, top, size, width }: { x: number; top: number; size: number; width: number },
): { marks: Mark[]; bottom: number } {
  const pad = size * 0.6
  const words = write(goal, {
    face: 'bold',
    size,
    smallest: size * 0.7,
    x: x + pad,
    top: top + pad * 0.8,
    width: width - 2 * pad,
    color: inks.ink,
  })
  const length = (words.mark.set.lines[0]?.width ?? 0) + 2 * pad
  const foot = words.bottom + pad * 0.55
  const below = write(cause, {
    face: 'text',
    size: size * 0.9,
    smallest: size * 0.7,
    x,
    top: foot + size * 0.6,
    width,
    color: inks.ink,
  })
  const slip = box(x, top, length, foot - top, { fill: color })
  return { marks: [slip, words.mark, below.mark], bottom: below.bottom }
}

/** A ticket in the team's colour, torn at both ends, with words as large as it has room for. */
export function drawTicket(
  text: string,
  { x, y, width, height }: Area,
  { color, size, lines = 2 }: { color: string; size: number; lines?: number },
): Mark[] {
  const tear = height * 0.16
  const side = height / 2 - tear
  const [left, room] = [x + tear * 2.4, width - tear * 4.8]
  const edge = size * 0.3
  return [
    path(
      `M${x} ${y}h${width}v${side}l${-tear} ${tear} ${tear} ${tear}v${side}h${-width}v${-side}l${tear} ${-tear} ${-tear} ${-tear}z`,
      { fill: color, corners: 'sharp' },
    ),
    ...writeWithin(
      { x: left, y: y + edge, width: room, height: height - 2 * edge },
      (top, scale) => {
        const { mark, bottom } = write(text, {
          as: 'H2',
          face: 'bold',
          size: size * scale,
          smallest: size * Math.min(scale, 0.5),
          lines,
          leading: 1.2,
          x: left,
          top,
          width: room,
          align: 'middle',
          color: inks.ink,
        })
        // Small letters leave the lower edge of a line empty: without it the words stand in the middle for the eye.
        return { marks: [mark], bottom: bottom - mark.set.size * 0.12 }
      },
    ),
  ]
}

/** Whose paper it is: mark and name below an Oxford rule, and the words of the law beside them. */
export function drawFoot(
  { brand, legal, color }: Pick<ShownPaper, 'brand' | 'legal' | 'color'>,
  { x, y, width, height }: Area,
): Mark[] {
  const half = width * 0.42
  const words = write(legal, {
    face: 'text',
    size: 9.5,
    smallest: 7.5,
    lines: 3,
    leading: 1.25,
    x: x + half + 14,
    top: y + 14,
    width: width - half - 14,
    color: inks.ink,
  })
  return [
    box(x, y, width, 3.6, { fill: inks.ink }),
    box(x, y + 5.4, width, 0.9, { fill: inks.ink }),
    ...drawBrand(brand, { x, y: y + 12, width: half, height: height - 12 }, color),
    words.mark,
  ]
}

/** Where to cut: a broken line, and the scissors that follow it. */
export function drawCut(y: number, width: number): Mark[] {
  const line = { stroke: inks.inkSoft, strokeWidth: 0.9 }
  return [
    path(`M0 ${y}H${width}`, { ...line, corners: 'sharp', dash: 5 }),
    place(
      [
        path('M0 0h13v10h-13z', { fill: inks.white }),
        path('M12 1.6 4.2 6.2M12 8.4 4.2 3.8', line),
        path(
          'M4.2 2.7a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0zM4.2 7.3a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z',
          line,
        ),
      ],
      26,
      y - 5,
      1,
    ),
  ]
}
