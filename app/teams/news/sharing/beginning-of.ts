/**
 * How a text begins: as many of its sentences as `most` letters have room for, or, where that would be next to nothing, the
 * first words.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  const room = text.slice(0, most + 1)
  const [sentences = ''] = SENTENCES.exec(room) ?? []
  if (sentences.length > most / 3) return sentences
  return `${room
    .replace(/\s+\S*$/, '')
    .slice(0, most)
    .replace(/[.,;:–—-]+$/, '')}…`
}

/** The full stop of a short word with a capital ends none: "St.", "Mrs.", an initial. */
const SENTENCES = /^.*(?:[!?…]|(?<!\b\p{Lu}\p{Ll}{0,2})\.)["”’)]*(?=\s)/su
