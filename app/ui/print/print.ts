import type { SetLine, SetWords } from './set-words.server.ts'

/** Something drawn, as data: the same marks become a picture or a page to print. Lengths in points, from the top left. */
export interface Print {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export type Mark = Shape | Group | Words | Figure | Photo

/** a b c d e f, as SVG and PDF write it. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface Shape {
  readonly kind: 'shape'
  /** A path in SVG's words. */
  readonly d: string
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  readonly strokeWidth?: number | undefined
  /** Drawn by hand, lines end round; frames have sharp corners. */
  readonly corners?: 'round' | 'sharp' | undefined
  /** Length of each stroke, and of the gap after it. */
  readonly dash?: number | undefined
}

export interface Group {
  readonly kind: 'group'
  readonly marks: readonly Mark[]
  readonly matrix?: Matrix | undefined
  /** Only what lies inside of this path is seen. */
  readonly clip?: string | undefined
}

/** Words of the page; what they are tells whoever has the page read aloud. */
export interface Words {
  readonly kind: 'words'
  readonly as: 'H1' | 'H2' | 'P'
  readonly set: SetWords
  readonly x: number
  /** The line on which the first row of letters stands. */
  readonly y: number
  /** `start`: where the language begins its lines. `end`: sums below each other. */
  readonly align: 'start' | 'middle' | 'end'
  readonly color: string
}

/** A drawing that says something, with the words for it. */
interface Figure {
  readonly kind: 'figure'
  readonly alt: string
  readonly marks: readonly Mark[]
}

/** A photograph, or a logo that may be see-through, which fills its own size from the top left. */
export interface Photo {
  readonly kind: 'photo'
  readonly type: 'image/jpeg' | 'image/png'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

type Paint = Omit<Shape, 'kind' | 'd'>

export function path(d: string, paint: Paint): Shape {
  return { kind: 'shape', d, ...paint }
}

export function box(x: number, y: number, width: number, height: number, paint: Paint): Shape {
  return path(`M${x} ${y}h${width}v${height}h${-width}z`, { corners: 'sharp', ...paint })
}

/** Drawn in its own field, set down at a place and in a size. */
export function place(marks: readonly Mark[], x: number, y: number, scale: number): Group {
  return { kind: 'group', marks, matrix: [scale, 0, 0, scale, x, y] }
}

/** As large as its place allows, in the middle of it. */
export function fit(
  marks: readonly Mark[],
  field: Pick<Area, 'width' | 'height'>,
  area: Area,
): Group {
  const scale = Math.min(area.width / field.width, area.height / field.height)
  const x = area.x + (area.width - field.width * scale) / 2
  const y = area.y + (area.height - field.height * scale) / 2
  return place(marks, x, y, scale)
}

/** So large that it fills its place; what stands over is cut off, away from what must stay in sight (parts of its size). */
export function fill(
  marks: readonly Mark[],
  field: Pick<Area, 'width' | 'height'>,
  area: Area,
  focus = { x: 0.5, y: 0.5 },
): Group {
  const scale = Math.max(area.width / field.width, area.height / field.height)
  const x = area.x + (area.width - field.width * scale) * focus.x
  const y = area.y + (area.height - field.height * scale) * focus.y
  return {
    kind: 'group',
    clip: `M${area.x} ${area.y}h${area.width}v${area.height}h${-area.width}z`,
    marks: [place(marks, x, y, scale)],
  }
}

/** The dotted ground of the site, `step` apart. */
export function dots(area: Area, step: number, color: string): Shape {
  let d = ''
  for (let y = area.y + step / 2; y < area.y + area.height; y += step)
    for (let x = area.x + step / 2; x < area.x + area.width; x += step)
      d += `M${round(x)} ${round(y)}h0`
  return path(d, { stroke: color, strokeWidth: step * 0.22 })
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Two hundredths of a point are seen by nobody. */
export function round(length: number): number {
  return Number(length.toFixed(2))
}

/** Where a line of words begins on the left. */
export function lineStart({ set, x, align }: Words, line: SetLine): number {
  const left = set.width - line.width
  if (align === 'middle') return x + left / 2
  if (align === 'end') return x + left
  return set.begins === 'right' ? x + left : x
}
