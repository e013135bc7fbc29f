/** What a colour becomes on paper of one theme: four of the tokens of `tokens.css`. */
export interface Inks {
  readonly accent: string
  readonly accentDeep: string
  readonly onAccent: string
  readonly accentTint: string
}

/** Grounds on which the colour stands as words, as `tokens.css` has them. */
export const grounds = {
  light: { paper: '#f8f1e1', sheet: '#fffaf0', shade: '#efe4cb', ink: '#1a2436' },
  dark: { paper: '#141c29', sheet: '#1d2738', shade: '#0e1520', ink: '#f5eddb' },
} as const

/** The blue that the site comes with, as `tokens.css` has it. */
export const houseInks = {
  light: {
    accent: '#174c9c',
    accentDeep: '#0e3575',
    onAccent: '#fffaf0',
    accentTint: '#dde5ee',
  },
  dark: {
    accent: '#9fc4f4',
    accentDeep: '#c8dffb',
    onAccent: '#0d1b30',
    accentTint: '#20355a',
  },
} as const satisfies Record<'light' | 'dark', Inks>

/** What small words need of their ground (WCAG 2.2, 1.4.3). */
export const ENOUGH = 4.5

/**
 * The inks of a colour that somebody chose: as it is where it can be read, otherwise a step darker on light paper and
 * lighter on dark paper, until words in it, and words on it, can be read everywhere.
 */
export function inksOf(color: string | null): { readonly light: Inks; readonly dark: Inks } {
  if (color === null) return houseInks
  return {
    light: settle(
      color,
      (accent) => ({
        accent,
        accentDeep: mix(accent, '#000000', 30),
        onAccent: grounds.light.sheet,
        accentTint: mix(grounds.light.sheet, accent, 13),
      }),
      'light',
    ),
    dark: settle(
      color,
      (accent) => ({
        accent,
        accentDeep: mix(accent, '#ffffff', 45),
        onAccent: '#0d1b30',
        accentTint: mix(grounds.dark.paper, accent, 22),
      }),
      'dark',
    ),
  }
}

/** Whether people will see the colour exactly as it was chosen. */
export function isKept(color: string, theme: 'light' | 'dark'): boolean {
  return inksOf(color)[theme].accent === color
}

/** How far two colours are from each other, from 1 to 21 (WCAG 2.2). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** The worst of all places where the colour is read. */
export function worstContrast({ accent, onAccent, accentTint }: Inks, theme: 'light' | 'dark') {
  const { paper, sheet, shade } = grounds[theme]
  return Math.min(
    ...[paper, sheet, shade, onAccent, accentTint].map((other) => contrastOf(accent, other)),
  )
}

function settle(color: string, make: (accent: string) => Inks, theme: 'light' | 'dark'): Inks {
  const kept = make(color)
  if (worstContrast(kept, theme) >= ENOUGH) return kept
  const { hue, saturation, lightness } = toHsl(color)
  const step = theme === 'light' ? -1 : 1
  for (let next = lightness + step; next > 0 && next < 100; next += step) {
    const inks = make(fromHsl({ hue, saturation, lightness: next }))
    if (worstContrast(inks, theme) >= ENOUGH) return inks
  }
  return make(theme === 'light' ? '#000000' : '#ffffff')
}

interface Hsl {
  /** In sixths of the circle. */
  readonly hue: number
  readonly saturation: number
  readonly lightness: number
}

/** Lighter and darker by this, a colour stays as vivid as it was. */
function toHsl(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => value / 255)
  const most = Math.max(red, green, blue)
  const range = most - Math.min(red, green, blue)
  const lightness = most - range / 2
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1))
  return {
    hue: hueOf(red, green, blue, most, range),
    saturation,
    lightness: Math.round(lightness * 100),
  }
}

function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (range === 0) return 0
  if (most === red) return ((green - blue) / range + 6) % 6
  if (most === green) return (blue - red) / range + 2
  return (red - green) / range + 4
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const light = lightness / 100
  const reach = saturation * Math.min(light, 1 - light)
  const channel = (turn: number) => {
    const place = (turn + hue * 2) % 12
    return light - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))
  }
  return hexOf([channel(0), channel(8), channel(4)].map((part) => Math.round(part * 255)))
}

function mix(one: string, other: string, percent: number): string {
  const to = channelsOf(other)
  return hexOf(
    channelsOf(one).map((value, place) =>
      Math.round(value + (((to[place] ?? 0) - value) * percent) / 100),
    ),
  )
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((value) => {
    const part = value / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
}
