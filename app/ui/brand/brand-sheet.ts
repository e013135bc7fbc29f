import { inksOf } from './brand-inks.ts'
import type { Inks } from './brand-inks.ts'

/** Moves when the sheet of a colour would be another one: what a browser has is kept for ever. */
const EDITION = '2'

/** Where the stylesheet of a colour lies; the colour is all that it depends on. `null`: the colours that the site comes with. */
export function brandHref(color: string | null): string | null {
  return color === null ? null : `/brand/${EDITION}-${color.slice(1)}.css`
}

/** @returns `undefined` for every name that `brandHref` does not give. */
export function drawBrandSheet(file: string): string | undefined {
  const [, edition, hex] = /^(\d+)-([0-9a-f]{6})\.css$/.exec(file) ?? []
  if (edition !== EDITION || hex === undefined) return undefined
  const { light, dark } = inksOf(`#${hex}`)
  // In no layer, and so above the tokens, which are in one.
  return `:root{${tokens(light)}}
@media screen and (prefers-color-scheme:dark){:root{${tokens(dark)}}}
`
}

function tokens({ accent, accentDeep, onAccent, accentTint }: Inks): string {
  return `--accent:${accent};--accent-deep:${accentDeep};--on-accent:${onAccent};--accent-tint:${accentTint}`
}
