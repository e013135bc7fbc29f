import { Resvg } from '@resvg/resvg-js'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { fontFile } from './fonts.server.ts'
import { inks } from './inks.ts'
import type { Mark } from './print.ts'
import { readPlainSvg } from './read-plain-svg.ts'

/** A drawing of `app/ui/art` as marks, in its own field. */
export interface DrawnArt {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** Draws a picture of the site in inks. What its classes look like stands in `art.css`; here it is said once more. */
export function drawArt(art: ReactElement, pageColor: string): DrawnArt {
  const svg = renderToStaticMarkup(art)
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace('>', `><style>${styles(pageColor)}</style>`)
  const font = { loadSystemFonts: false, fontFiles: [fontFile('bitter/800ExtraBold')] }
  return readPlainSvg(new Resvg(svg, { font }).toString())
}

function styles(color: string): string {
  const line = `fill:none;stroke:${inks.ink};stroke-linecap:round;stroke-linejoin:round`
  return [
    `.art-line{${line}}`,
    `.art-fine{${line};stroke-width:1.5}`,
    `.art-sheet{fill:${inks.sheet}}`,
    `.art-color{fill:${color}}`,
    `.art-cool{fill:${inks.cool}}`,
    `.art-ink,.art-inked{fill:${inks.ink}}`,
    `.art-line .art-sheet,.art-petal{fill:${inks.sheet}}`,
    `.art-word{fill:${inks.ink};font-family:Bitter;font-weight:800;text-anchor:middle}`,
  ].join('')
}
