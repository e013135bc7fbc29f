import QRCode from 'qrcode'
import { inks } from './inks.ts'
import { path } from './print.ts'
import type { Mark } from './print.ts'

/** Light cells around the code, without which phones do not find it. */
const QUIET = 4

/** Still read when a quarter of it is creased or hidden: it hangs in the rain. */
const STURDY = { errorCorrectionLevel: 'Q' } as const

export interface DrawnQrCode {
  /** Cells on each side, the quiet ones too. */
  readonly cells: number
  /** How many of them on each edge are quiet. */
  readonly quiet: number
  readonly marks: readonly Mark[]
}

/** A QR code in a field of its own, a point a cell; dark on white, whatever the page's colours, so that phones read it. */
export function drawQrCode(words: string): DrawnQrCode {
  const { modules } = QRCode.create(words, STURDY)
  let d = ''
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++)
      if (modules.get(y, x)) {
        const from = x
        while (x + 1 < modules.size && modules.get(y, x + 1)) x++
        d += `M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1h${from - x - 1}z`
      }
  const cells = modules.size + 2 * QUIET
  return {
    cells,
    quiet: QUIET,
    marks: [
      path(`M0 0h${cells}v${cells}h${-cells}z`, { fill: inks.white }),
      path(d, { fill: inks.ink }),
    ],
  }
}
