import { renderAsync } from '@resvg/resvg-js'
import type { Print } from './print.ts'
import { toSvg } from './print-svg.server.ts'

/** A print as a picture, drawn beside the event loop. `zoom` is in pixels a point. */
export async function toPng(print: Print, zoom = 1): Promise<Buffer> {
  const drawn = await renderAsync(toSvg(print), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: zoom },
  })
  return drawn.asPng()
}
