import { lineStart, round } from './print.ts'
import type { Group, Mark, Photo, Print, Shape, Words } from './print.ts'
import type { SetPiece } from './set-words.server.ts'
import { shape } from './shape.server.ts'

/** A print as SVG. Its words are drawn as shapes, so that whoever shows it needs none of our fonts. */
export function toSvg({ width, height, marks }: Print): string {
  const clips: string[] = []
  const drawn = marks.map((mark) => drawMark(mark, clips)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${clips.join('')}</defs>${drawn}</svg>`
}

function drawMark(mark: Mark, clips: string[]): string {
  switch (mark.kind) {
    case 'shape':
      return drawShape(mark)
    case 'group':
      return drawGroup(mark, clips)
    case 'words':
      return drawWords(mark)
    case 'photo':
      return drawPhoto(mark)
    case 'figure':
      return mark.marks.map((each) => drawMark(each, clips)).join('')
  }
}

function drawShape({ d, fill, stroke, strokeWidth, corners, dash }: Shape): string {
  const round = corners === 'sharp' ? '' : ' stroke-linecap="round" stroke-linejoin="round"'
  const line = stroke ? ` stroke="${stroke}" stroke-width="${strokeWidth}"${round}` : ''
  const broken = dash ? ` stroke-dasharray="${dash}"` : ''
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}${broken}/>`
}

function drawPhoto({ type, bytes, width, height }: Photo): string {
  const data = Buffer.from(bytes).toString('base64')
  return `<image width="${width}" height="${height}" href="data:${type};base64,${data}"/>`
}

function drawGroup({ marks, matrix, clip }: Group, clips: string[]): string {
  const id = `clip${clips.length}`
  if (clip) clips.push(`<clipPath id="${id}"><path d="${clip}"/></clipPath>`)
  const moved = matrix ? ` transform="matrix(${matrix.join(' ')})"` : ''
  const cut = clip ? ` clip-path="url(#${id})"` : ''
  return `<g${moved}${cut}>${marks.map((mark) => drawMark(mark, clips)).join('')}</g>`
}

function drawWords(words: Words): string {
  const { set, y, color } = words
  const letters = set.lines.flatMap((line, row) =>
    line.pieces.map((piece) =>
      drawPiece(piece, lineStart(words, line) + piece.x, y + row * set.leading, set.size),
    ),
  )
  return `<g fill="${color}">${letters.join('')}</g>`
}

function drawPiece({ font, text, tracking }: SetPiece, x: number, y: number, size: number): string {
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = shape(font, text)
  let at = x
  return glyphs
    .map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const left = at + xOffset * scale
      at += xAdvance * scale + tracking
      const d = glyph.path.toSVG()
      return d === ''
        ? ''
        : `<path transform="matrix(${scale.toFixed(5)} 0 0 ${(-scale).toFixed(5)} ${round(left)} ${round(y - yOffset * scale)})" d="${d}"/>`
    })
    .join('')
}
