import { withSource } from '../views/view-source.ts'
import { drawQrCode } from '#app/ui/print/qr-code.server.ts'
import { toSvg } from '#app/ui/print/print-svg.server.ts'
import type { ScreenCode } from './screen-code.tsx'

/** A code for the phones in the room, and the same address for whoever types it. */
export function codeTo(url: string, title: string): ScreenCode {
  const { cells, marks } = drawQrCode(withSource(url, 'qr'))
  const svg = toSvg({ width: cells, height: cells, marks })
  return {
    title,
    link: url.replace(/^https?:\/\//, ''),
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  }
}
