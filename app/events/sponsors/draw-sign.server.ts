import { drawBrand } from '#app/teams/sharing/print-brand.server.tsx'
import type { PrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { inks } from '#app/ui/print/inks.ts'
import { drawLogo } from '#app/ui/print/print-logo.ts'
import type { PrintLogo } from '#app/ui/print/print-logo.ts'
import { box, place } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { write, writeAll, writeWithin } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'

/** What stands on a sponsor's sign. */
export interface Sign {
  readonly event: string
  readonly firm: string
  /** The sponsor's own line; may be empty. */
  readonly text: string
  readonly logo: PrintLogo | null
  readonly brand: PrintBrand
  /** "It helps Lakeside Refuge, Inc., a nonprofit." */
  readonly legal: string
  readonly color: string
}

/** Sheets that print shops and office printers take, lying, in points. */
const sheets = {
  /** 24 by 18 inches. */
  large: { width: 1728, height: 1296 },
  letter: { width: 792, height: 612 },
} as const
export type SheetSize = keyof typeof sheets

/** The sign itself, four wide and three high: the same on the sponsor's page and on every sheet. */
const WIDTH = 792
const HEIGHT = 594
const EDGE = 36
const INSIDE = WIDTH - 2 * EDGE

/** The sign as large as the sheet takes it, in the middle. */
export function drawSign(sign: Sign, size: SheetSize): Print {
  const sheet = sheets[size]
  const scale = Math.min(sheet.width / WIDTH, sheet.height / HEIGHT)
  const left = (sheet.width - WIDTH * scale) / 2
  const top = (sheet.height - HEIGHT * scale) / 2
  return {
    ...sheet,
    marks: [
      box(0, 0, sheet.width, sheet.height, { fill: inks.white }),
      {
        kind: 'figure',
        alt: [sign.event, say('sponsors.sign.thanks'), sign.firm, sign.text]
          .filter(Boolean)
          .join('. '),
        marks: [place(marksOf(sign), left, top, scale)],
      },
    ],
  }
}

function marksOf(sign: Sign): Mark[] {
  return [
    box(16, 16, WIDTH - 32, HEIGHT - 32, { stroke: inks.ink, strokeWidth: 4 }),
    box(24, 24, WIDTH - 48, 84, { fill: sign.color }),
    ...drawHead(sign),
    ...drawFirm(sign, { x: EDGE + 14, y: 128, width: INSIDE - 28, height: 340 }),
    ...drawSignFoot(sign),
  ]
}

function drawHead({ event }: Sign): Mark[] {
  const place = { x: EDGE, width: INSIDE, align: 'middle' as const, color: inks.ink }
  return writeWithin({ x: EDGE, y: 24, width: INSIDE, height: 84 }, (top, scale) =>
    writeAll(top, [
      {
        text: event,
        gap: 0,
        writing: { ...place, face: 'bold', size: 22 * scale, smallest: 13 },
      },
      {
        text: say('sponsors.sign.thanks'),
        gap: 9,
        writing: { ...place, face: 'text', size: 17 * scale, smallest: 12 },
      },
    ]),
  )
}

/** The logo above the name; each has what room the other leaves. */
function drawFirm({ firm, text, logo }: Sign, area: Area): Mark[] {
  const { x, y, width, height } = area
  const logoHeight = logo ? height * (text === '' ? 0.62 : 0.54) : 0
  const words = {
    x,
    y: y + logoHeight + (logo ? 16 : 0),
    width,
    height: height - logoHeight - (logo ? 16 : 0),
  }
  const name = logo ? 46 : 84
  return [
    ...(logo ? drawLogoInMiddle(logo, { x, y, width, height: logoHeight }) : []),
    ...writeWithin(words, (top, scale) =>
      writeAll(top, [
        {
          text: firm,
          gap: 0,
          writing: {
            as: 'H1',
            face: 'display',
            size: name * scale,
            smallest: name * 0.34,
            lines: logo ? 2 : 3,
            leading: 1.08,
            x,
            width,
            align: 'middle',
            color: inks.ink,
          },
        },
        {
          text,
          gap: name * 0.34,
          writing: {
            face: 'text',
            size: (logo ? 22 : 28) * scale,
            smallest: 12,
            lines: 3,
            leading: 1.25,
            x,
            width,
            align: 'middle',
            color: inks.ink,
          },
        },
      ]),
    ),
  ]
}

function drawLogoInMiddle(logo: PrintLogo, area: Area): Mark[] {
  const { width } = drawLogo(logo, area)
  return drawLogo(logo, { ...area, x: area.x + (area.width - width) / 2 }).marks
}

function drawSignFoot({ brand, legal }: Sign): Mark[] {
  const top = HEIGHT - 112
  const half = INSIDE * 0.44
  return [
    box(EDGE, top, INSIDE, 3.6, { fill: inks.ink }),
    box(EDGE, top + 5.4, INSIDE, 0.9, { fill: inks.ink }),
    ...drawBrand(brand, { x: EDGE, y: top + 18, width: half, height: 52 }, brand.accent),
    write(legal, {
      face: 'text',
      size: 13,
      smallest: 9,
      lines: 3,
      leading: 1.25,
      x: EDGE + half + 20,
      top: top + 24,
      width: INSIDE - half - 20,
      color: inks.ink,
    }).mark,
  ]
}
