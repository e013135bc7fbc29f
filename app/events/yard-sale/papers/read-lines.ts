/** A thing and its price, as a captain typed them in one line; either may be left open for a pen. */
export interface PricedThing {
  readonly what: string
  readonly price: string
}

/** "Paperbacks $1 – $2" is a thing and what follows from the first sign of money on. */
export function readLines(text: string, most: number): readonly PricedThing[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)
    .map((line) => {
      const at = /\$|\b\d+\s*¢/.exec(line)?.index ?? line.length
      return {
        what: line.slice(0, at).replace(/[\s:.,–-]+$/, ''),
        price: line.slice(at).trim(),
      }
    })
}
