import type { DrawnArt } from './drawn-art.server.tsx'
import { inks } from './inks.ts'
import { dots, path } from './print.ts'
import type { Mark, Matrix } from './print.ts'

type Attributes = ReadonlyMap<string, string>

interface Open {
  readonly matrix: Matrix | undefined
  readonly clip: string | undefined
  readonly marks: Mark[]
}

/** Reads SVG that was made plain: groups with a matrix or a clip, and paths with their paint, nothing else. */
export function readPlainSvg(svg: string): DrawnArt {
  const clips = readClips(svg)
  const page: Open = { matrix: undefined, clip: undefined, marks: [] }
  const groups: Open[] = [page]
  let [width, height] = [0, 0]
  const drawn = svg.replaceAll(/<defs>.*?<\/defs>/gs, '')
  for (const [, end, tag, words = ''] of drawn.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    const attributes = readAttributes(words)
    if (tag === 'svg' && !end) {
      width = Number(attributes.get('width'))
      height = Number(attributes.get('height'))
    }
    if (tag === 'path') groups.at(-1)?.marks.push(shapeOf(attributes))
    if (tag === 'g' && !end) groups.push(groupOf(attributes, clips))
    if (tag === 'g' && end) {
      const group = groups.pop()
      if (group) groups.at(-1)?.marks.push({ kind: 'group', ...group })
    }
  }
  return { width, height, marks: page.marks }
}

function readClips(svg: string): ReadonlyMap<string, string> {
  const clips = [...svg.matchAll(/<clipPath id="([^"]+)"[^>]*>\s*<path([^>]*)>/g)]
  return new Map(
    clips.map(([, id = '', words = '']) => [`url(#${id})`, readAttributes(words).get('d') ?? '']),
  )
}

function readAttributes(words: string): Attributes {
  return new Map(
    [...words.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

function groupOf(attributes: Attributes, clips: ReadonlyMap<string, string>): Open {
  return {
    matrix: readMatrix(attributes.get('transform')),
    clip: clips.get(attributes.get('clip-path') ?? ''),
    marks: [],
  }
}

function readMatrix(words: string | undefined): Matrix | undefined {
  const [a, b, c, d, e, f] = words?.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)?.map(Number) ?? []
  if (a === undefined || b === undefined || c === undefined) return undefined
  return [a, b, c, d ?? 1, e ?? 0, f ?? 0]
}

function shapeOf(attributes: Attributes): Mark {
  const d = attributes.get('d') ?? ''
  // The one pattern that the site's drawings have is its dots.
  if (attributes.get('fill')?.startsWith('url(')) return dots(fieldOf(d), 9, inks.cool)
  return path(d, {
    fill: paint(attributes.get('fill')),
    stroke: paint(attributes.get('stroke')),
    strokeWidth: Number(attributes.get('stroke-width') ?? 1),
  })
}

function paint(color: string | undefined): string | undefined {
  return color === 'none' ? undefined : color
}

function fieldOf(d: string) {
  const numbers = d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
  const xs = numbers.filter((_number, index) => index % 2 === 0)
  const ys = numbers.filter((_number, index) => index % 2 === 1)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
