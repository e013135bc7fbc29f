import type { BrandLogo } from '../brand/brand-logo.ts'
import { inks } from './inks.ts'
import { box, place } from './print.ts'
import type { Area, Mark } from './print.ts'

/** A logo with the file that goes on paper. */
export interface PrintLogo extends BrandLogo {
  readonly png: Uint8Array
}

/** As large as its place allows, from its left. Paper is pale: a logo that would be lost on it stands on a dark sheet of its own. */
export function drawLogo(
  { png, ground, ...logo }: PrintLogo,
  { x, y, width, height }: Area,
): { marks: Mark[]; width: number } {
  const edge = ground === 'dark' ? height * 0.12 : 0
  const scale = Math.min((width - 2 * edge) / logo.width, (height - 2 * edge) / logo.height)
  const [wide, high] = [logo.width * scale, logo.height * scale]
  const top = y + (height - high) / 2
  const { width: across, height: down } = logo
  const photo: Mark = { kind: 'photo', type: 'image/png', bytes: png, width: across, height: down }
  const sheet = box(x, top - edge, wide + 2 * edge, high + 2 * edge, { fill: inks.ink })
  const marks = [place([photo], x + edge, top, scale)]
  return { marks: edge > 0 ? [sheet, ...marks] : marks, width: wide + 2 * edge }
}
