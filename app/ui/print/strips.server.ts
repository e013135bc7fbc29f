import type { Face } from './fonts.server.ts'
import { inks } from './inks.ts'
import { box } from './print.ts'
import type { Mark, Words } from './print.ts'
import { write } from './write.server.ts'

/** Of a page of letter size, in points: its width, the margin at each side, and what is between them. */
export const WIDTH = 612
export const EDGE = 56
export const INSIDE = WIDTH - 2 * EDGE

const TEXT = 10.5

/** Something that stays on one page. */
export interface Strip {
  readonly height: number
  readonly draw: (top: number) => Mark[]
  /** Stands again at the top of a page that begins here. */
  readonly head?: Strip
  /** Is not the last on a page. */
  readonly keeps?: boolean
}

interface Look {
  readonly as?: Words['as']
  readonly face?: Face
  readonly size?: number
  readonly smallest?: number
  readonly lines?: number
  readonly x?: number
  readonly width?: number
  readonly color?: string
  readonly align?: 'end' | undefined
  /** Left free below it. */
  readonly after?: number
}

/** Words over as many lines as they take. */
export function text(words: string, look: Look): Strip {
  const { as = 'P', face = 'text', size = TEXT, x = EDGE, width = INSIDE, after = 0 } = look
  const { mark, bottom } = write(words, {
    as,
    face,
    size,
    smallest: look.smallest ?? size,
    lines: look.lines ?? 60,
    leading: 1.35,
    x,
    width,
    top: 0,
    color: look.color ?? inks.ink,
    align: look.align ?? 'start',
  })
  return {
    height: bottom + after,
    draw: (top) => (mark.set.lines.length === 0 ? [] : [{ ...mark, y: mark.y + top }]),
  }
}

export function gap(height: number): Strip {
  return { height, draw: () => [] }
}

/** Below each other. */
export function joined(strips: readonly Strip[]): Strip {
  return {
    height: strips.reduce((sum, { height }) => sum + height, 0),
    draw: (top) => {
      let at = top
      return strips.flatMap((strip) => {
        const marks = strip.draw(at)
        at += strip.height
        return marks
      })
    },
  }
}

/** Next to each other, as high as the highest. */
export function beside(strips: readonly Strip[]): Strip {
  return {
    height: Math.max(0, ...strips.map(({ height }) => height)) + 9,
    draw: (top) => strips.flatMap((strip) => strip.draw(top + 4)),
  }
}

/** With a thin line below. */
export function ruled(strip: Strip, color: string = inks.line): Strip {
  return {
    height: strip.height + 1,
    draw: (top) => [
      ...strip.draw(top),
      box(EDGE, top + strip.height, INSIDE, 0.8, { fill: color }),
    ],
  }
}
