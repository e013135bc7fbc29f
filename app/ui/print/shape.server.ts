import type { Font, GlyphRun } from 'fontkit'

/**
 * Letters of one font as it joins and places them. Where a font lacks the place for a mark, which the library does not
 * bear (the dots of some Arabic letters), they stand where they are drawn.
 */
export function shape(font: Font, text: string): GlyphRun {
  try {
    return font.layout(text)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return font.layout(text, { mark: false, mkmk: false })
  }
}
