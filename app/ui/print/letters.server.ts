import type { Font } from 'fontkit'
import type { Typeface } from './fonts.server.ts'

/** What a reader takes for one letter, with the first font of the typeface that can write it. */
export interface Letter {
  readonly text: string
  readonly font: Font
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** They choose a form or join what stands beside them; a font that has no picture of them loses nothing. */
const SILENT = /\u{200C}|\u{200D}|\u{FE0E}|\u{FE0F}/gu

/** Nothing to be seen, or what turns the letters around it: only their own scripts say which way they run. */
const UNSEEN = /\p{Cc}|\p{Bidi_Control}/gu

/** The letters of a text that can be written, with single spaces between words; the others are left out. */
export function lettersOf(text: string, { fonts }: Typeface): Letter[] {
  const letters: Letter[] = []
  const [first] = fonts
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, '')
  for (const { segment } of graphemes.segment(plain)) {
    if (segment === ' ') {
      // Of one width in every script.
      if (first && letters.length > 0 && letters.at(-1)?.text !== ' ')
        letters.push({ text: ' ', font: first })
      continue
    }
    const letter = write(segment, fonts) ?? write(segment.normalize('NFKC'), fonts)
    if (letter) letters.push(letter)
  }
  while (letters.at(-1)?.text === ' ') letters.pop()
  return letters
}

function write(segment: string, fonts: readonly Font[]): Letter | undefined {
  // A heart that asks to be an emoji is not the letter heart.
  const inOrder = segment.includes('\uFE0F') ? fonts.toReversed() : fonts
  const whole = inOrder.find((font) => covers(font, segment))
  if (whole) return { text: segment, font: whole }
  const bare = segment.replaceAll(SILENT, '')
  const font = fonts.find((each) => bare !== '' && covers(each, bare))
  return font && { text: bare, font }
}

function covers(font: Font, text: string): boolean {
  return Array.from(text).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
}
