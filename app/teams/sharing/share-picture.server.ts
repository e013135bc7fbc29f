import { inks } from '#app/ui/print/inks.ts'
import { box, dots } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { write, writeAll, writeWithin } from '#app/ui/print/write.server.ts'
import type { ProgressWords } from '../progress.ts'
import { drawProgress } from './draw-progress.server.ts'
import { drawBrand } from './print-brand.server.tsx'
import type { PrintBrand } from './print-brand.server.tsx'

/** `wide` beside a link, `square` in a post, `tall` in a story. */
export type PictureShape = 'wide' | 'square' | 'tall'

/** What a picture says that goes with a link. */
export interface ShownPicture {
  readonly brand: PrintBrand
  /** "Book club, Shorewood" */
  readonly kicker: string
  readonly name: string
  readonly plan: string
  readonly progress: ProgressWords
  /** "Give at example.org/t/bcdfghj", or of a team that has finished where to see it: a picture is no link. */
  readonly giveAt: string
  readonly drawArt: (area: Area) => readonly Mark[]
  readonly color: string
}

/** Draws the picture that travels with a link: whose it is, what it is for, and how far it is. */
export function drawSharePicture(shown: ShownPicture, shape: PictureShape): Print {
  return drawPicture(shown, shape, drawHowFar(shown, shape))
}

function drawHowFar(shown: ShownPicture, shape: PictureShape): Mark[] {
  switch (shape) {
    case 'wide':
      return drawProgress(shown, { x: 60, y: 556, width: 1074, height: 42 }, 62, 'beside')
    case 'square':
      return [
        ...drawProgress(shown, { x: 64, y: 914, width: 946, height: 50 }, 70, 'beside'),
        ...drawGiveAt(shown, { x: 64, y: 1000, width: 952, height: 46 }),
      ]
    case 'tall':
      return [
        ...drawProgress(shown, { x: 80, y: 1436, width: 914, height: 64 }, 86, 'below'),
        ...drawGiveAt(shown, { x: 80, y: 1536, width: 920, height: 54 }),
      ]
  }
}

type Upper = Pick<ShownPicture, 'brand' | 'kicker' | 'name' | 'plan' | 'drawArt' | 'color'>

/** Whose it is, its drawing and its name, in each shape, above what is drawn below them. */
export function drawPicture(shown: Upper, shape: PictureShape, below: readonly Mark[]): Print {
  const { width, height, dotted, head, art, name, sizes } = layouts[shape]
  return {
    width,
    height,
    marks: [
      box(0, 0, width, height, { fill: inks.paper }),
      dots({ x: 0, width, ...dotted }, dotted.size, inks.line),
      ...drawMasthead(shown, head),
      ...shown.drawArt(art),
      ...drawName(shown, name, sizes),
      ...below,
    ],
  }
}

const layouts = {
  wide: {
    width: 1200,
    height: 630,
    dotted: { y: 108, height: 336, size: 14 },
    head: { x: 60, y: 28, width: 1080, height: 80 },
    art: { x: 722, y: 134, width: 408, height: 272 },
    name: { x: 60, y: 118, width: 626, height: 320 },
    sizes: { name: 76, least: 30, rows: 3, kicker: 27, plan: 30 },
  },
  square: {
    width: 1080,
    height: 1080,
    dotted: { y: 126, height: 392, size: 14 },
    head: { x: 64, y: 40, width: 952, height: 86 },
    art: { x: 276, y: 150, width: 516, height: 344 },
    name: { x: 64, y: 526, width: 952, height: 260 },
    sizes: { name: 76, least: 30, rows: 2, kicker: 29, plan: 32 },
  },
  // Phones lay their own things over the top and the foot of a story: nothing of ours stands there.
  tall: {
    width: 1080,
    height: 1920,
    dotted: { y: 0, height: 870, size: 15 },
    head: { x: 80, y: 226, width: 920, height: 92 },
    art: { x: 80, y: 350, width: 906, height: 480 },
    name: { x: 80, y: 880, width: 920, height: 360 },
    sizes: { name: 92, least: 42, rows: 3, kicker: 33, plan: 38 },
  },
} as const satisfies Record<PictureShape, unknown>

/** The site's head: whose it is, and an Oxford rule. */
function drawMasthead({ brand, color }: Pick<ShownPicture, 'brand' | 'color'>, area: Area): Mark[] {
  const { x, y, width, height } = area
  return [
    ...drawBrand(brand, { x, y, width, height: height * 0.7 }, color),
    box(x, y + height - 12, width, 6, { fill: inks.ink }),
    box(x, y + height - 3, width, 1.6, { fill: inks.ink }),
  ]
}

type Named = Pick<ShownPicture, 'kicker' | 'name' | 'plan'>

interface NameSizes {
  readonly name: number
  readonly least: number
  readonly rows: number
  readonly kicker: number
  readonly plan: number
}

/** Who and what for; a long name beside a long sentence is set smaller. */
function drawName(shown: Named, area: Area, sizes: NameSizes): Mark[] {
  return writeWithin(area, (y, scale) => writeName(shown, { ...area, y }, sizes, scale))
}

function writeName(
  { kicker, name, plan }: Named,
  { x, y, width }: Area,
  sizes: NameSizes,
  scale: number,
) {
  return writeAll(y, [
    {
      text: kicker,
      gap: 0,
      writing: { face: 'bold', size: sizes.kicker, x, width, color: inks.inkSoft },
    },
    {
      text: name,
      gap: sizes.kicker * 0.5,
      writing: {
        as: 'H1',
        face: 'display',
        size: Math.max(sizes.least, sizes.name * scale),
        smallest: sizes.least,
        lines: sizes.rows,
        leading: 1.06,
        x,
        width,
        color: inks.ink,
      },
    },
    {
      text: plan,
      gap: sizes.plan * 0.55,
      writing: {
        face: 'text',
        size: sizes.plan,
        smallest: sizes.plan * 0.8,
        lines: 2,
        leading: 1.28,
        x,
        width,
        color: inks.ink,
      },
    },
  ])
}

function drawGiveAt({ giveAt, brand }: ShownPicture, { x, y, width, height }: Area): Mark[] {
  const words = write(giveAt, {
    face: 'bold',
    size: height * 0.72,
    smallest: height * 0.4,
    x,
    top: y,
    width,
    color: brand.accent,
  })
  return [words.mark]
}
