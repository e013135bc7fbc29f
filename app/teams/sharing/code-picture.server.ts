import { withSource } from '../views/view-source.ts'
import type { Print } from '#app/ui/print/print.ts'
import { drawQrCode } from '#app/ui/print/qr-code.server.ts'
import { toSvg } from '#app/ui/print/print-svg.server.ts'
import type { ScreenCode } from './screen-code.tsx'

/** The code that leads to an address, which then says that it was reached by a code. */
export function drawCodeTo(url: string): Print {
  const { cells, marks } = drawQrCode(withSource(url, 'qr'))
  return { width: cells, height: cells, marks }
}

/** A code for the phones in the room, and the same address for whoever types it. */
export function codeTo(url: string, title: string): ScreenCode {
  const svg = toSvg(drawCodeTo(url))
  return {
    title,
    link: url.replace(/^https?:\/\//, ''),
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  }
}
