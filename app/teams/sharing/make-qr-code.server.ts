import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import type { Print } from '#app/ui/print/print.ts'
import { toPng } from '#app/ui/print/print-png.server.ts'
import { toSvg } from '#app/ui/print/print-svg.server.ts'
import { drawQrCode } from '#app/ui/print/qr-code.server.ts'
import { withSource } from '../views/view-source.ts'
import { findSharedTeam } from './shared-team.server.ts'

/** Pixels a cell: five inches wide at 300 dots an inch. */
export const QR_ZOOM = 40

/** The code that leads to a team, as SVG for whoever lays out a page. */
export async function makeQrSvg(slug: string): Promise<Buffer | undefined> {
  const print = await drawCode(slug)
  return print && Buffer.from(toSvg(print))
}

/** The same as PNG, large enough to print. */
export async function makeQrPng(slug: string): Promise<Buffer | 'busy' | undefined> {
  const print = await drawCode(slug)
  return print && (await drawInTurn(() => toPng(print, QR_ZOOM)))
}

async function drawCode(slug: string): Promise<Print | undefined> {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const { cells, marks } = drawQrCode(withSource(team.shortUrl, 'qr'))
  return { width: cells, height: cells, marks }
}
