/** A piece of what staff wrote: words, or an address that can be followed. */
export interface Piece {
  readonly key: string
  readonly text: string
  readonly href: string | null
}

/** Paragraphs of plain words in which https addresses are links, and nothing else is (S17, S27). */
export function wordsWithLinks(words: string): Piece[][] {
  return words
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      line
        .split(/(https:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/)
        .filter(Boolean)
        .map((text, place) => ({
          key: `${place} ${text}`,
          text,
          href: text.startsWith('https://') && URL.canParse(text) ? text : null,
        })),
    )
}
