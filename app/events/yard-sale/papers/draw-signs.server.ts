import { drawCode, drawCut, drawFoot } from '#app/teams/sharing/paper-parts.server.ts'
import { inks } from '#app/ui/print/inks.ts'
import { box } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { write, writeAll, writeWithin } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'
import { saleCategories, sayCategory, sayLowerPrices } from '../sale-words.ts'
import { LETTER } from '../../papers/letter.ts'
import type { SalePaper } from './sale-paper.server.ts'

const HEIGHT = LETTER.height / 2
const EDGE = 34
const CODE = 118

/** Signs for the tables, two to a page: one for the whole sale, and one for each kind of thing. */
export function drawSigns(paper: SalePaper): Print[] {
  const { categories } = paper.sale
  const names = saleCategories.filter((one) => categories.includes(one)).map(sayCategory)
  const signs = [say('sale.paper.welcome'), ...names]
  const pages = Math.ceil(signs.length / 2)
  return Array.from({ length: pages }, (_, page) => {
    const [upper, lower] = [signs[2 * page] ?? '', signs[2 * page + 1] ?? '']
    return {
      ...LETTER,
      marks: [
        box(0, 0, LETTER.width, LETTER.height, { fill: inks.white }),
        ...drawSign(paper, upper, 0),
        ...drawSign(paper, lower, HEIGHT),
        ...drawCut(HEIGHT, LETTER.width),
      ],
    }
  })
}

/** With its name, or with room for one to be written by hand. */
function drawSign(paper: SalePaper, name: string, top: number): Mark[] {
  const inside = { x: EDGE, width: LETTER.width - 2 * EDGE }
  const words = inside.width - CODE - 30
  return [
    box(inside.x, top + EDGE, inside.width, 12, { fill: paper.color }),
    ...drawName(name, { ...inside, y: top + EDGE + 26, height: 112 }),
    ...drawPrices(paper, { x: inside.x, y: top + 190, width: words, height: 128 }),
    drawCode(paper, { x: LETTER.width - EDGE - CODE, y: top + 188, width: CODE, height: CODE }),
    write(say('sale.paper.scan'), {
      face: 'bold',
      size: 12,
      smallest: 8,
      x: LETTER.width - EDGE - CODE,
      top: top + 188 + CODE + 8,
      width: CODE,
      align: 'middle',
      color: inks.ink,
    }).mark,
    ...drawFoot(paper, { ...inside, y: top + HEIGHT - 66, height: 44 }),
  ]
}

function drawName(name: string, { x, y, width, height }: Area): Mark[] {
  if (name === '') return [box(x, y + height - 6, width, 1.2, { fill: inks.ink })]
  return writeWithin({ x, y, width, height }, (top, scale) => {
    const written = write(name, {
      as: 'H1',
      face: 'display',
      size: Math.max(30, 68 * scale),
      smallest: 30,
      lines: 2,
      leading: 1.05,
      x,
      top,
      width,
      color: inks.ink,
    })
    return { marks: [written.mark], bottom: written.bottom }
  })
}

function drawPrices({ sale, days, team, brand }: SalePaper, area: Area): Mark[] {
  const { x, width } = area
  return writeWithin(area, (top, scale) =>
    writeAll(top, [
      ...sayLowerPrices(sale, days).map((text) => ({
        text,
        gap: 10,
        writing: {
          face: 'bold' as const,
          size: Math.max(15, 23 * scale),
          smallest: 12,
          lines: 2,
          leading: 1.15,
          x,
          width,
          color: inks.ink,
        },
      })),
      {
        text: say('sale.paper.goesTo', { team, organization: brand.name }),
        gap: 16,
        writing: {
          as: 'H2' as const,
          face: 'text' as const,
          size: Math.max(13, 18 * scale),
          smallest: 11,
          lines: 3,
          leading: 1.25,
          x,
          width,
          color: inks.ink,
        },
      },
    ]),
  )
}
