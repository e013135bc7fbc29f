import { createRequire } from 'node:module'
import { openSync } from 'fontkit'
import type { Font } from 'fontkit'

/** How words look: the site's own typefaces, and after them what writes the scripts that those lack. */
export type Face = 'display' | 'bold' | 'text'

export interface Typeface {
  readonly fonts: readonly Font[]
  /** Set between the letters of the first font, in parts of the size; other scripts join theirs. */
  readonly tracking: number
}

const faces = new Map<Face, Typeface>()

/** Opened when first asked for, and then kept: a process that draws nothing reads no font. */
export function typefaceOf(face: Face): Typeface {
  const known = faces.get(face)
  if (known) return known
  const opened = open(face)
  faces.set(face, opened)
  return opened
}

function open(face: Face): Typeface {
  switch (face) {
    case 'display':
      return {
        fonts: ['bitter/800ExtraBold', ...others('800ExtraBold', '700Bold')].map(openFont),
        tracking: -0.01,
      }
    case 'bold':
      return {
        fonts: ['figtree/700Bold', 'bitter/700Bold', ...others('700Bold', '700Bold')].map(openFont),
        tracking: 0,
      }
    case 'text':
      return {
        fonts: ['figtree/500Medium', 'bitter/500Medium', ...others('500Medium', '500Medium')].map(
          openFont,
        ),
        tracking: 0,
      }
  }
}

function others(weight: string, emojiWeight: string): string[] {
  return [`noto-sans-arabic/${weight}`, `noto-sans-hebrew/${weight}`, `noto-emoji/${emojiWeight}`]
}

const FAMILIES: Readonly<Record<string, string>> = {
  bitter: 'Bitter',
  figtree: 'Figtree',
  'noto-sans-arabic': 'NotoSansArabic',
  'noto-sans-hebrew': 'NotoSansHebrew',
  'noto-emoji': 'NotoEmoji',
}

const { resolve } = createRequire(import.meta.url)
const opened = new Map<string, Font>()

function openFont(name: string): Font {
  const known = opened.get(name)
  if (known) return known
  const font = openSync(fontFile(name))
  if (!('layout' in font)) throw new Error(`${name} holds several fonts`)
  opened.set(name, font)
  return font
}

/** `bitter/800ExtraBold` → the file that its package holds. */
export function fontFile(name: string): string {
  const [family = '', weight = ''] = name.split('/')
  return resolve(`@expo-google-fonts/${name}/${FAMILIES[family]}_${weight}.ttf`)
}
