import { drawCode } from '#app/teams/sharing/paper-parts.server.ts'
import { inks } from '#app/ui/print/inks.ts'
import { box, path } from '#app/ui/print/print.ts'
import type { Area, Mark } from '#app/ui/print/print.ts'
import { write, writeAll, writeWithin } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'
import type { NightPaper } from './night-paper.server.ts'

interface Sizes {
  readonly title: number
  readonly kicker: number
  readonly when: number
  readonly text: number
}

/** What, when and where, the name as large as there is room. */
export function drawHead(paper: NightPaper, area: Area, sizes: Sizes): Mark[] {
  const { x, width } = area
  const place = { x, width, color: inks.ink }
  return writeWithin(area, (top, scale) =>
    writeAll(top, [
      {
        text: paper.kicker,
        gap: 0,
        writing: { ...place, face: 'bold', size: sizes.kicker, color: inks.inkSoft },
      },
      {
        text: paper.title,
        gap: sizes.kicker * 0.5,
        writing: {
          ...place,
          as: 'H1',
          face: 'display',
          size: Math.max(sizes.title * 0.5, sizes.title * scale),
          smallest: sizes.title * 0.45,
          lines: 2,
          leading: 1.05,
        },
      },
      {
        text: paper.when,
        gap: sizes.when * 0.5,
        writing: { ...place, face: 'display', size: sizes.when, smallest: sizes.when * 0.6 },
      },
      {
        text: [paper.restaurant, paper.address].filter(Boolean).join(', '),
        gap: sizes.text * 0.5,
        writing: {
          ...place,
          face: 'text',
          size: sizes.text,
          smallest: sizes.text * 0.7,
          lines: 2,
          leading: 1.25,
        },
      },
      {
        text: say('events.paper.for', { team: paper.team }),
        gap: sizes.text * 0.4,
        writing: { ...place, face: 'bold', size: sizes.text, smallest: sizes.text * 0.6 },
      },
    ]),
  )
}

/** How to be counted, a line each behind a mark in the team's colour, and what to know beside. */
export function drawSteps({ deal, color }: NightPaper, area: Area, size: number): Mark[] {
  const { x, width } = area
  const indent = size * 1.3
  return writeWithin(area, (top, scale) => {
    const small = size * Math.max(0.6, scale)
    const marks: Mark[] = []
    let bottom = top
    const add = (text: string, gap: number, look: 'title' | 'step' | 'note') => {
      if (text === '') return
      const written = write(text, {
        as: look === 'title' ? 'H2' : 'P',
        face: look === 'note' ? 'text' : 'bold',
        size: look === 'title' ? small * 1.15 : look === 'note' ? small * 0.84 : small,
        smallest: small * 0.6,
        lines: look === 'title' ? 1 : 3,
        leading: 1.22,
        x: look === 'step' ? x + indent : x,
        top: bottom + gap,
        width: look === 'step' ? width - indent : width,
        color: look === 'note' ? inks.inkSoft : inks.ink,
      })
      if (look === 'step')
        marks.push(box(x, bottom + gap - small * 0.06, small * 0.8, small * 0.8, { fill: color }))
      marks.push(written.mark)
      bottom = written.bottom
    }
    if (deal.toBeCounted.length > 0) add(say('diningOut.toBeCounted'), 0, 'title')
    for (const step of deal.toBeCounted) add(step, small * 0.45, 'step')
    add(sayNotes(deal), small * 0.65, 'note')
    return { marks, bottom }
  })
}

/** What is left out and what it takes, in one go. */
function sayNotes({ countsNot, limits }: NightPaper['deal']): string {
  const left =
    countsNot === '' ? [] : [say('diningOut.countsNotWords', { what: lowered(countsNot) })]
  return [...limits, ...left].join(' ')
}

/** Within a sentence. */
function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** What guests say or type in, to be read across a table; nothing where there is none. */
export function drawDealCode(
  { deal: { code } }: NightPaper,
  { x, y, width, height }: Area,
): Mark[] {
  if (code === '') return []
  const label = height * 0.24
  const frame = height - label * 1.4
  return [
    write(say('diningOut.code'), {
      face: 'bold',
      size: label,
      x,
      top: y,
      width,
      align: 'middle',
      color: inks.inkSoft,
    }).mark,
    path(`M${x} ${y + label * 1.4}h${width}v${frame}h${-width}z`, {
      stroke: inks.ink,
      strokeWidth: 1.6,
      corners: 'sharp',
      dash: 5,
    }),
    ...writeWithin({ x, y: y + label * 1.4, width, height: frame }, (top, scale) => {
      const { mark, bottom } = write(code, {
        face: 'display',
        size: frame * 0.8 * scale,
        smallest: Math.min(7, frame * 0.3),
        lines: scale < 0.7 ? 2 : 1,
        x: x + 8,
        top,
        width: width - 16,
        align: 'middle',
        color: inks.ink,
      })
      return { marks: [mark], bottom: bottom - mark.set.size * 0.22 }
    }),
  ]
}

/** The code that leads to the page of the night, and what it is for. */
export function drawScan(
  paper: NightPaper,
  { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>,
): Mark[] {
  return [
    drawCode(paper, { x, y, width, height: width }),
    write(say('diningOut.paper.scan'), {
      face: 'bold',
      size: width * 0.095,
      smallest: width * 0.06,
      x,
      top: y + width * 1.06,
      width,
      align: 'middle',
      color: inks.ink,
    }).mark,
  ]
}
