import { toSvg } from './print-svg.server.ts'
import { drawQrCode } from './qr-code.server.ts'

/** A QR code as the address of a picture: nothing is stored, and no other page can ask for it. */
export function qrPicture(words: string): string {
  const { cells, marks } = drawQrCode(words)
  const svg = toSvg({ width: cells, height: cells, marks })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
